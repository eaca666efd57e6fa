import type { Entries } from '@/knowledge/entries';
import type { Said } from '@/knowledge/handouts/schema';
import type { EvidenceEntry } from '@/knowledge/schema';
import { addressOf } from './addresses';
import { inSentence } from './in-sentence';
import type { Library } from './library';
import type { StatementKind, StatementShown } from './shown/schema';

type Cited = Pick<EvidenceEntry, 'source'> & Partial<Pick<EvidenceEntry, 'grade' | 'readFrom'>>;
type Named = Pick<Library, 'findings' | 'conditions' | 'investigations'>;
type Found = readonly [source: string, statement: StatementShown];

/** Every statement of the knowledge base by the source it rests on, in the order of the entries. */
export const statementsBySource = (entries: Entries, named: Named): ReadonlyMap<string, readonly StatementShown[]> => {
  const bySource = new Map<string, StatementShown[]>();
  for (const [source, statement] of allStatements(entries, named)) {
    const known = bySource.get(source);
    if (known) known.push(statement);
    else bySource.set(source, [statement]);
  }
  return bySource;
};

const allStatements = (entries: Entries, named: Named): readonly Found[] => [
  ...entries.findingEvidence.map((entry) =>
    found(
      'measurement',
      entry,
      `${findingName(entry.finding, named)} in ${conditionInSentence(entry.condition, named)}`,
      addressOf.evidence(entry.id),
    ),
  ),
  ...[...entries.accuracy, ...entries.furtherAccuracy].map((entry) =>
    found(
      'measurement',
      entry,
      `${named.investigations.get(entry.investigation)?.name ?? entry.investigation} for ${conditionInSentence(entry.condition, named)}`,
      addressOf.evidence(entry.id),
    ),
  ),
  ...entries.workUp.map((entry) =>
    found(
      'work_up',
      entry,
      `${conditionName(entry.condition, named)}: ${entry.statement}`,
      `${addressOf.condition(entry.condition)}#work-up`,
    ),
  ),
  ...entries.priors.map((entry) =>
    found(
      'pre_test',
      entry,
      `${conditionName(entry.condition, named)}: ${entry.population}`,
      addressOf.evidence(entry.id),
    ),
  ),
  ...entries.backgrounds.map((entry) =>
    found(
      'background',
      entry,
      `${findingName(entry.finding, named)}: ${entry.population}`,
      addressOf.evidence(entry.id),
    ),
  ),
  ...entries.rules.map((entry) => found('rule', entry, entry.title, addressOf.evidence(entry.id))),
  ...entries.conditions.flatMap(conditionStatements),
  ...entries.investigations.flatMap(investigationStatements),
  ...entries.method.flatMap((entry) =>
    entry.source ? [found('method', { source: entry.source }, entry.meaning, addressOf.evidence(entry.id))] : [],
  ),
  ...handoutStatements(entries),
  ...entries.permeabilityStudies.map((entry) => found('permeability', entry, entry.statement, '/leaky-gut#evidence')),
  ...entries.supplements.map((entry) =>
    found('further', entry, `${entry.name}: ${entry.statement}`, '/leaky-gut#supplements'),
  ),
  ...entries.barrierStatements.map((entry) => found('permeability', entry, entry.statement, '/leaky-gut#what')),
  ...entries.cases.map((entry) => found('case', entry, entry.title, addressOf.source(entry.source.id))),
  ...entries.calculators.flatMap(calculatorStatements),
];

const conditionStatements = (entry: Entries['conditions'][number]): readonly Found[] => {
  const href = addressOf.condition(entry.id);
  return [
    found('permeability', entry.permeability, entry.permeability.statement, `${href}#permeability`),
    ...entry.nextSteps.map((step) =>
      found('next_step', step, `${entry.name}: ${step.statement}`, `${href}#next-steps`),
    ),
  ];
};

const investigationStatements = (entry: Entries['investigations'][number]): readonly Found[] => {
  const href = addressOf.investigation(entry.id);
  const about = (text: string): string => `${entry.name}: ${text}`;
  return [
    ...entry.preparation.map((part) => found('preparation', part, about(part.statement), `${href}#preparation`)),
    ...entry.spoiledBy.map((part) => found('spoils', part, about(part.statement), `${href}#spoiled-by`)),
    ...entry.referenceValues.map((part) =>
      found('reference_value', part, about(`${part.label}: ${part.value}`), `${href}#reference-values`),
    ),
    ...entry.guidelines.map((part) => found('guideline', part, about(part.statement), `${href}#guidelines`)),
    ...(entry.further ?? []).map((part) => found('further', part, about(part.statement), `${href}#further`)),
  ];
};

const calculatorStatements = (entry: Entries['calculators'][number]): readonly Found[] => {
  const href = addressOf.calculator(entry.id);
  const about = (text: string): string => `${entry.title}: ${text}`;
  const of = (part: Cited, text: string): Found => found('calculator', part, about(text), href);
  const limits = entry.limits.map((part) => of(part, part.statement));
  if (entry.kind === 'rules') return limits; // its rules stand under their own name
  const { molarMass, drinks, collections, referenceSets, validity } = entry.protocol;
  return [
    ...limits,
    of(molarMass, 'molar masses'),
    ...drinks.map((part) => of(part, part.label)),
    ...collections.map((part) => of(part, `${part.label}: ${part.meaning}`)),
    ...referenceSets.map((part) => of(part, `${part.label}: ${part.population}`)),
    ...validity.map((part) => of(part, part.statement)),
  ];
};

const found = (kind: StatementKind, cited: Cited, text: string, href: string): Found => [
  cited.source.id,
  { kind, text, href, locator: cited.source.locator, grade: cited.grade ?? null, readFrom: cited.readFrom ?? null },
];

/** Every sentence of a patient handout that rests on a source of its own. */
const handoutStatements = (entries: Entries): readonly Found[] => [
  ...entries.conditionHandouts.flatMap((entry) =>
    [
      ...entry.whatItIs,
      ...[entry.suspected, entry.confirmed].flatMap(({ next, yourself }) => [...next, ...yourself]),
      ...entry.yourself,
    ].map((said) => saidFound(entry.name, said, addressOf.handout('conditions', entry.id))),
  ),
  ...entries.investigationHandouts.flatMap((entry) =>
    [...entry.whatFor, ...entry.prepare, ...(entry.happens ?? []), ...entry.canTell, ...entry.cannotTell].map((said) =>
      saidFound(entry.name, said, addressOf.handout('investigations', entry.id)),
    ),
  ),
  ...entries.topicHandouts.flatMap((entry) =>
    entry.parts.flatMap(({ says }) =>
      says.map((said) => saidFound(entry.name, said, addressOf.handout('topics', entry.id))),
    ),
  ),
  ...entries.handoutForms.flatMap((entry) =>
    [...entry.prepare, ...entry.happens, ...entry.afterwards].map((said) => saidFound(entry.name, said, '/handouts')),
  ),
  ...entries.notProven.map((said) => saidFound('What is not proven', said, '/handouts')),
];

const saidFound = (name: string, said: Said, href: string): Found =>
  found('handout', said, `${name}: ${said.text}`, href);

const findingName = (id: string, { findings }: Named): string => findings.get(id)?.label ?? id;

const conditionInSentence = (id: string, named: Named): string => inSentence(conditionName(id, named));

const conditionName = (id: string, { conditions }: Named): string => conditions.get(id)?.name ?? id;
