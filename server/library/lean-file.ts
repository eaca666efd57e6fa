import type { Alarm, EngineCondition, Factor, KnowledgeBase } from '@/engine';
import { type EarlierEvidence, earlierCitations, earlierEvidence } from './earlier-citations';
import { fullEvidence, type LeanEvidence, leanEvidence } from './lean-evidence';
import { fullLevels, leanLevels } from './lean-levels';
import { namesOf } from './lean-logic';
import type { ReleaseFile } from './release-file';
import type { Catalogue } from './schema';

/**
 * A release as it travels: in the form it is used in, but with nothing in places where the reader would guess right. A guess
 * is arithmetic and what stands before, the same on both sides; a wrong one costs some bytes and is never wrong in what is
 * read. Figures stand as whole thousandths, to which the knowledge is compiled.
 */
export interface LeanFile {
  readonly base: KnowledgeBase;
  readonly catalogue: Omit<Catalogue, 'evidence'> & { readonly evidence: LeanEvidence };
}

/** The same as builds up to 2026.11.12 sent it. */
export interface EarlierLeanFile {
  readonly base: KnowledgeBase;
  readonly catalogue: Omit<Catalogue, 'evidence'> & { readonly evidence: EarlierEvidence };
}

/** Cannot fail for a release of this build. Throws for figures that are no whole thousandths. */
export const leanFile = ({ base, catalogue }: ReleaseFile): LeanFile => {
  const names = placesOf(namesOf(base));
  const alarms = placesOf(base.alarms.map(({ id }) => id));
  const groups = new Map<string, string>();
  return {
    base: {
      ...base,
      findings: mapped(withoutIds(base.findings), (finding, place) => ({ ...finding, order: finding.order - place })),
      conditions: mapped(withoutIds(base.conditions), (condition, _place, id) => ({
        ...condition,
        factors: leanFactors(id, condition.factors, names, groups),
      })),
      investigations: withoutIds(base.investigations),
      alarms: givingWay(base.alarms, (id) => placed(id, alarms)),
    },
    catalogue: { ...catalogue, evidence: leanEvidence(catalogue.evidence, Object.values(base.conditions)) },
  };
};

/** The release again, to the order of its keys. Cannot fail on what `leanFile` gave, of this build or an earlier one. */
export const fullFile = ({ base, catalogue }: LeanFile | EarlierLeanFile): ReleaseFile => {
  const names = namesOf(base);
  const alarms = base.alarms.map(({ id }) => id);
  const groups = new Map<string, string>();
  const conditions = mapped(withIds(base.conditions), (condition) => ({
    ...condition,
    factors: fullFactors(condition.id, condition.factors, names, groups),
  }));
  return {
    base: {
      ...base,
      findings: mapped(base.findings, (finding, place, id) => ({
        ...finding,
        id: finding.id || id,
        order: finding.order + place,
      })),
      conditions,
      investigations: withIds(base.investigations),
      alarms: givingWay(base.alarms, (at) => named(at, alarms)),
    },
    catalogue: {
      ...catalogue,
      ...('sources' in catalogue.evidence
        ? {
            rules: earlierCitations(catalogue.rules),
            evidence: earlierEvidence(catalogue.evidence, Object.values(conditions)),
          }
        : { evidence: fullEvidence(catalogue.evidence, Object.values(conditions)) }),
    },
  };
};

/** A name travels as its place among others, in digits; one that is not among them as itself. No name is of digits alone. */
const placesOf = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name, place) => [name, `${place}`]));
const placed = (name: string, places: ReadonlyMap<string, string>): string => places.get(name) ?? name;
const named = (at: string, names: readonly string[]): string => names[Number(at)] ?? at;

const givingWay = (alarms: readonly Alarm[], change: (id: string) => string): readonly Alarm[] =>
  alarms.map((alarm) => (alarm.givesWayTo ? { ...alarm, givesWayTo: alarm.givesWayTo.map(change) } : alarm));

type ById<Value> = Readonly<Record<string, Value>>;

const mapped = <From, To>(record: ById<From>, change: (value: From, place: number, id: string) => To): ById<To> => {
  const result: Record<string, To> = {};
  let place = 0;
  for (const id in record) {
    result[id] = change(record[id] as From, place, id);
    place += 1;
  }
  return result;
};

/** An entry stands under its id. */
const withoutIds = <Value extends { readonly id: string }>(record: ById<Value>): ById<Value> =>
  mapped(record, (value, _place, id) => ({ ...value, id: value.id === id ? '' : value.id }));
const withIds = <Value extends { readonly id: string }>(record: ById<Value>): ById<Value> =>
  mapped(record, (value, _place, id) => ({ ...value, id: value.id || id }));

/**
 * The id of a measurement begins with what it measures; a finding has one overlap group in most conditions. A slash stands for
 * the group that it had in the condition before.
 */
const AS_BEFORE = '/';

const leanFactors = (
  condition: string,
  factors: EngineCondition['factors'],
  places: ReadonlyMap<string, string>,
  groups: Map<string, string>,
): readonly Factor[] =>
  factors.map(({ id, on, overlapGroup, levels, ...silence }) => {
    const begin = `${condition}/${on}/`;
    const before = groups.get(on);
    groups.set(on, overlapGroup);
    return {
      id: id.startsWith(begin) ? id.slice(begin.length) : `/${id}`,
      on: placed(on, places),
      overlapGroup: overlapGroup === before ? AS_BEFORE : overlapGroup === on ? '' : overlapGroup,
      levels: leanLevels(levels),
      ...silence,
    };
  });
const fullFactors = (
  condition: string,
  factors: EngineCondition['factors'],
  names: readonly string[],
  groups: Map<string, string>,
): readonly Factor[] =>
  factors.map(({ id, on: at, overlapGroup: own, levels, ...silence }) => {
    const on = named(at, names);
    const overlapGroup = (own === AS_BEFORE ? groups.get(on) : own) || on;
    groups.set(on, overlapGroup);
    return {
      id: id.startsWith('/') ? id.slice(1) : `${condition}/${on}/${id}`,
      on,
      overlapGroup,
      levels: fullLevels(levels),
      ...silence,
    };
  });
