import type { Entries } from '@/knowledge/entries';
import { parseLogic } from '@/knowledge/parse-logic';
import type { ConditionEntry, FindingEntry, InvestigationEntry, RuleEntry, SourceEntry } from '@/knowledge/schema';
import { otherUnitsById } from '@/knowledge/units/own-unit';
import { citationOf } from './citation';
import type {
  Catalogue,
  CatalogueCondition,
  CatalogueFigures,
  CatalogueFinding,
  CatalogueFindingKind,
  CatalogueInvestigation,
  CatalogueResult,
  CatalogueRule,
} from './schema';

type Sources = ReadonlyMap<string, SourceEntry>;

/** What the browser shows beside an assessment. The same entries give the same JSON, byte for byte. */
export const catalogueOf = (entries: Entries): Catalogue => {
  const sources: Sources = new Map(entries.sources.map((source) => [source.id, source]));
  return {
    findings: recordOf(entries.findings, findingOf),
    conditions: recordOf(entries.conditions, conditionOf),
    investigations: recordOf(entries.investigations, investigationOf),
    rules: recordOf(entries.rules, (entry) => ruleOf(entry, sources)),
    contradictions: recordOf(entries.contradictions, ({ because }) => because),
    knownIllnesses: entries.knownIllnesses,
    workUp: recordOf(entries.workUp, ({ condition, statement, source }) => ({
      condition,
      statement,
      short: citationOf(source, sources).short,
    })),
    evidence: Object.fromEntries(
      [...entries.findingEvidence, ...entries.accuracy, ...entries.priors].map((entry) => [
        entry.id,
        entry.measure.kind === 'judgement' || entry.measure.kind === 'judged_frequency'
          ? null
          : citationOf(entry.source, sources).short,
      ]),
    ),
  };
};

const recordOf = <Entry extends { readonly id: string }, Shown>(
  list: readonly Entry[],
  shown: (entry: Entry) => Shown,
): Readonly<Record<string, Shown>> => Object.fromEntries(list.map((entry) => [entry.id, shown(entry)]));

const findingOf = (entry: FindingEntry): CatalogueFinding => ({
  label: entry.label,
  question: entry.question,
  definition: entry.definition,
  alsoKnownAs: entry.alsoKnownAs,
  section: entry.section,
  asked: entry.derivedFrom === undefined || entry.alsoAsked === true,
  complaint: entry.complaint ?? false,
  kind: kindOf(entry),
});

const kindOf = ({ id, kind }: FindingEntry): CatalogueFindingKind => {
  if (kind.type === 'quantity')
    return { ...kind, otherUnits: otherUnitsById.get(id) ?? [], shortcuts: kind.shortcuts ?? [] };
  if (kind.type === 'presence' || !kind.pictured) return kind;
  const choices = kind.choices.map((choice) => ({ ...choice, picture: `/findings/${id}/${choice.id}.svg` }));
  return { type: 'choice', choices };
};

const conditionOf = ({ name, alsoKnownAs, cannotMiss }: ConditionEntry): CatalogueCondition => ({
  name,
  alsoKnownAs,
  cannotMiss,
});

const investigationOf = (entry: InvestigationEntry): CatalogueInvestigation => ({
  name: entry.name,
  alsoKnownAs: [...entry.alsoKnownAs, ...(entry.typedAs ?? [])],
  role: entry.role,
  specimen: entry.specimen,
  preparation: entry.preparation.map(({ statement }) => statement),
  ...beforeOf(entry),
  spoiledBy: recordOf(entry.spoiledBy, ({ effect, statement }) => ({ effect, statement })),
  result: resultOf(entry),
  ...(entry.figures && { figures: figuresOf(entry.figures) }),
  patientBurden: entry.burden.patient,
  invasiveness: entry.burden.invasiveness,
  cost: entry.burden.cost,
  waitDays: entry.burden.waitDays,
  bundle: entry.bundle ?? null,
});

const resultOf = ({ id, result }: InvestigationEntry): CatalogueResult =>
  result.type === 'quantity'
    ? { ...result, otherUnits: otherUnitsById.get(id) ?? [] }
    : { type: 'outcome', outcomes: result.outcomes.map((one) => ({ id: one.id, label: one.label })) };

const beforeOf = ({ preparation }: InvestigationEntry): Pick<CatalogueInvestigation, 'before'> => {
  const counted = preparation.flatMap(({ before = [] }, line) => before.map((one) => ({ line, ...one })));
  return counted.length > 0 ? { before: counted } : {};
};

const figuresOf = ({ of, readAs }: NonNullable<InvestigationEntry['figures']>): CatalogueFigures => ({
  of,
  readAs: readAs.flatMap(({ outcome, when }) => {
    const parsed = parseLogic(when);
    // Whether it can be read is checked with the knowledge base.
    return parsed.ok ? [{ outcome, when: parsed.value }] : [];
  }),
});

const ruleOf = (entry: RuleEntry, sources: Sources): CatalogueRule => ({
  kind: entry.kind,
  title: entry.title,
  asks: 'urgency' in entry ? { action: entry.action, body: entry.body, ...citationIn(entry, sources) } : null,
  readings:
    entry.kind === 'interpretation' ? Object.fromEntries(entry.readings.map(({ id, label }) => [id, label])) : {},
  urgency: 'urgency' in entry ? entry.urgency : null,
  strength: entry.kind === 'alarm' ? entry.strength : null,
});

const citationIn = (
  { kind, source }: RuleEntry,
  sources: Sources,
): Pick<NonNullable<CatalogueRule['asks']>, 'citation'> =>
  kind === 'alarm' ? { citation: { short: citationOf(source, sources).short } } : {};
