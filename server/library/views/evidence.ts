import type { BackgroundEntry, EvidenceEntry, MethodEntry, PriorEntry, RuleEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import { citationOf } from '../citation';
import { namesRead } from '../cross-references';
import { inSentence } from '../in-sentence';
import type { Library } from '../library';
import type { Measurement, Pointer, RuleExample, SourceShown, StatementShown } from '../shown/schema';
import { backgroundFiguresOf, backgroundFor, backgroundShareOf } from './figures';
import { investigationPointer } from './investigation';
import { logicShownOf, nameOf, optionOf, unitOf } from './logic';
import { measurementOf } from './measurement';
import { pointerTo } from './pointers';
import { priorShownOf } from './prior';
import { conditionPointer, gateShownOf, provenanceOf, ruleShownOf, sourceShownOf } from './provenance';
import type { EvidenceView } from './schema';
import { silenceOf } from './silence';
import { sourceAttributesOf } from './source-attributes';

/** One entry and all that stands behind it: a measurement, a probability, a background, a rule, a number of the method. */
export const evidenceView = (id: string, library: Library): EvidenceView | null => {
  const measured = library.evidence.get(id);
  if (measured) return measurementView(measured, library);
  const prior = library.priors.get(id);
  if (prior) return priorView(prior, library);
  const background = library.backgrounds.get(id);
  if (background) return backgroundView(background, library);
  const rule = library.rules.get(id);
  if (rule) return ruleView(rule, library);
  const method = library.method.get(id);
  return method ? methodView(method, library) : null;
};

const measurementView = (entry: EvidenceEntry, library: Library): EvidenceView => {
  const measurement = measurementOf(entry, library);
  const defines = 'defines' in entry && entry.defines === true;
  const background = 'finding' in entry ? backgroundFor(entry, library.entries.backgrounds) : undefined;
  return {
    kind: 'measurement',
    ...around(entry.id, entry.source.id, library),
    title: titleOf(measurement),
    measurement,
    measure: entry.measure,
    rationale: entry.measure.kind === 'judgement' ? entry.measure.rationale : null,
    background: background ? backgroundShareOf(background) : null,
    defines,
    ratioLimit: library.method.get(defines ? 'defining-limit' : 'ratio-limit')?.value ?? Number.POSITIVE_INFINITY,
    damping: library.knowledge.method.damping,
    sisters: [...library.evidence.values()]
      .filter(
        (other) =>
          other.id !== entry.id && other.condition === entry.condition && other.overlapGroup === entry.overlapGroup,
      )
      .map((other) => pointerToEvidence(other, library)),
    silence: silenceOf(entry, library),
  };
};

const pointerToEvidence = (entry: EvidenceEntry, library: Library): Pointer => ({
  href: addressOf.evidence(entry.id),
  label: titleOf(measurementOf(entry, library)),
});

const titleOf = ({ subject, condition, of }: Measurement): string =>
  `${subject.label} ${of === 'finding' ? 'in' : 'for'} ${inSentence(condition.label)}`;

const priorView = (entry: PriorEntry, library: Library): EvidenceView => ({
  kind: 'prior',
  ...around(entry.id, entry.source.id, library),
  title: `How likely before any answer: ${inSentence(conditionPointer(entry.condition, library).label)}`,
  prior: priorShownOf(entry, library),
  measure: entry.measure,
});

const backgroundView = (entry: BackgroundEntry, library: Library): EvidenceView => {
  const finding = nameOf(entry.finding, library);
  return {
    kind: 'background',
    ...around(entry.id, entry.source.id, library),
    title: `How common without any of the conditions: ${inSentence(finding)}`,
    provenance: provenanceOf(entry, library),
    finding,
    figures: backgroundFiguresOf(entry),
    population: entry.population,
    setting: entry.setting,
    usedBy: library.entries.findingEvidence
      .filter((other) => backgroundFor(other, [entry]) !== undefined)
      .map((other) => pointerToEvidence(other, library)),
  };
};

const ruleView = (entry: RuleEntry, library: Library): EvidenceView => ({
  kind: 'rule',
  ...around(entry.id, entry.source.id, library),
  title: entry.title,
  rule: ruleShownOf(entry, library),
  gate: gateShownOf(entry.gate),
  logic: logicShownOf(entry.logic, library),
  written: entry.logic,
  examples: entry.examples.map((example) => exampleOf(entry, example, library)),
  condition: 'condition' in entry && entry.condition ? conditionPointer(entry.condition, library) : null,
  investigations:
    'investigations' in entry
      ? (entry.investigations ?? []).flatMap((id) => library.investigations.get(id) ?? []).map(investigationPointer)
      : [],
  reads: namesRead(entry.logic).flatMap((id) => pointerTo(id, library)),
  attributes: sourceAttributesOf(entry, library),
});

const exampleOf = (rule: RuleEntry, { given, then }: RuleEntry['examples'][number], library: Library): RuleExample => ({
  given: Object.entries(given).map(([id, value]) => {
    const name = { op: 'name', name: id } as const;
    return {
      name: nameOf(id, library),
      value: typeof value === 'string' ? optionOf(value, name, library) : value,
      unit: unitOf(name, library),
    };
  }),
  outcome:
    then === 'cannot_tell'
      ? null
      : rule.kind === 'interpretation'
        ? (rule.readings.find(({ id }) => id === then)?.label ?? then)
        : then,
});

const methodView = (entry: MethodEntry, library: Library): EvidenceView => ({
  kind: 'method',
  ...around(entry.id, entry.source?.id ?? null, library),
  title: entry.meaning,
  value: entry.value,
  meaning: entry.meaning,
  rationale: entry.rationale,
  citation: entry.source ? citationOf(entry.source, library.sources) : null,
});

/** The source, and what else rests on it. */
const around = (
  id: string,
  sourceId: string | null,
  library: Library,
): { readonly id: string; readonly source: SourceShown | null; readonly elsewhere: readonly StatementShown[] } => {
  const source = sourceId === null ? undefined : library.sources.get(sourceId);
  return {
    id,
    source: source ? sourceShownOf(source) : null,
    elsewhere:
      source && source.kind !== 'judgement'
        ? (library.statements.get(source.id) ?? []).filter(({ href }) => href !== addressOf.evidence(id))
        : [],
  };
};
