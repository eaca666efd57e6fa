import type { EngineCondition, Factor, KnowledgeBase } from '@/engine';
import { fullLevels, leanLevels } from './lean-levels';
import type { ReleaseFile } from './release-file';
import type { Catalogue, CatalogueRule } from './schema';

/**
 * A release as it travels: in the form it is used in, but with nothing in places where the reader would guess right. A guess
 * is arithmetic and what stands before, the same on both sides; a wrong one costs some bytes and is never wrong in what is
 * read. Figures stand as whole thousandths, to which the knowledge is compiled.
 */
export interface LeanFile {
  readonly base: KnowledgeBase;
  readonly catalogue: Omit<Catalogue, 'evidence'> & { readonly evidence: LeanEvidence };
}

/** Which entries there are, their conditions say. */
interface LeanEvidence {
  /** By the source that an entry's id names. */
  readonly sources: Readonly<Record<string, string | null>>;
  readonly others: Readonly<Record<string, string | null>>;
}

/** Cannot fail for a release of this build. Throws for figures that are no whole thousandths. */
export const leanFile = ({ base, catalogue }: ReleaseFile): LeanFile => ({
  base: {
    ...base,
    findings: mapped(withoutIds(base.findings), (finding, place) => ({ ...finding, order: finding.order - place })),
    conditions: mapped(withoutIds(base.conditions), (condition, _place, id) => ({
      ...condition,
      factors: leanFactors(id, condition.factors),
    })),
    investigations: withoutIds(base.investigations),
  },
  catalogue: {
    ...catalogue,
    rules: leanCitations(catalogue.rules),
    evidence: leanEvidence(catalogue.evidence),
  },
});

/** The release again, to the order of its keys. Cannot fail on what `leanFile` gave. */
export const fullFile = ({ base, catalogue }: LeanFile): ReleaseFile => {
  const conditions = mapped(withIds(base.conditions), (condition) => ({
    ...condition,
    factors: fullFactors(condition.id, condition.factors),
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
    },
    catalogue: {
      ...catalogue,
      rules: fullCitations(catalogue.rules),
      evidence: fullEvidence(catalogue.evidence, Object.values(conditions)),
    },
  };
};

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

/** The id of a measurement begins with what it measures; a finding has one overlap group in most conditions. */
const leanFactors = (condition: string, factors: EngineCondition['factors']): readonly Factor[] =>
  factors.map(({ id, on, overlapGroup, levels, ...silence }) => {
    const begin = `${condition}/${on}/`;
    return {
      id: id.startsWith(begin) ? id.slice(begin.length) : `/${id}`,
      on,
      overlapGroup: overlapGroup === on ? '' : overlapGroup,
      levels: leanLevels(levels),
      ...silence,
    };
  });
const fullFactors = (condition: string, factors: EngineCondition['factors']): readonly Factor[] =>
  factors.map(({ id, on, overlapGroup, levels, ...silence }) => ({
    id: id.startsWith('/') ? id.slice(1) : `${condition}/${on}/${id}`,
    on,
    overlapGroup: overlapGroup === '' ? on : overlapGroup,
    levels: fullLevels(levels),
    ...silence,
  }));

/** A source is called what it was called before; what that is stands where it is cited first. */
const leanCitations = (rules: Catalogue['rules']): Catalogue['rules'] => {
  const known = new Map<string, string>();
  return mapped(rules, (rule) => {
    if (!rule.asks) return rule;
    const { source, short } = rule.asks.citation;
    const before = known.get(source);
    known.set(source, short);
    return short === before ? citing(rule, '') : rule;
  });
};
const fullCitations = (rules: Catalogue['rules']): Catalogue['rules'] => {
  const known = new Map<string, string>();
  return mapped(rules, (rule) => {
    if (!rule.asks) return rule;
    const { source, short } = rule.asks.citation;
    if (short === '') return citing(rule, known.get(source) ?? '');
    known.set(source, short);
    return rule;
  });
};

const citing = (rule: CatalogueRule, short: string): CatalogueRule =>
  rule.asks ? { ...rule, asks: { ...rule.asks, citation: { ...rule.asks.citation, short } } } : rule;

/** The source is the third part of an entry's id. */
const sourceOf = (id: string): string => id.split('/')[2] ?? '';

const leanEvidence = (evidence: Catalogue['evidence']): LeanEvidence => {
  const sources: Record<string, string | null> = {};
  const others: Record<string, string | null> = {};
  for (const [id, short] of Object.entries(evidence)) {
    const source = sourceOf(id);
    if (!(source in sources)) sources[source] = short;
    if (sources[source] !== short) others[id] = short;
  }
  return { sources, others };
};

/** Every measurement and every pre-test probability has its citation. */
const fullEvidence = (
  { sources, others }: LeanEvidence,
  conditions: readonly EngineCondition[],
): Catalogue['evidence'] => {
  const evidence: Record<string, string | null> = {};
  for (const { factors, priors } of conditions) {
    for (const { id } of factors) evidence[id] = sources[sourceOf(id)] ?? null;
    for (const { id } of priors) evidence[id] = sources[sourceOf(id)] ?? null;
  }
  for (const id in others) evidence[id] = others[id] ?? null;
  return evidence;
};
