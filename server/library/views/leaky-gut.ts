import type { InvestigationEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import { grouped, rulesAbout } from '../cross-references';
import type { Library } from '../library';
import type { PermeabilityDirection } from '../shown/schema';
import { investigationPointer } from './investigation';
import { citedStatementOf, conditionPointer, ruleShownOf, sourcesShown } from './provenance';
import type { ClaimShown, LeakyGutView } from './schema';

const directions: readonly PermeabilityDirection[] = ['raised', 'mixed', 'not_raised', 'not_measured'];

/** What is known of raised permeability, condition by condition, and of the tests offered for it. */
export const leakyGutView = (library: Library): LeakyGutView => {
  const { conditions } = library.entries;
  const byDirection = new Map(grouped(conditions, ({ permeability }) => permeability.direction));
  const investigations = library.entries.investigations.filter(speaksOfPermeability);
  const guidelines = investigations.flatMap((entry) => entry.guidelines);
  const claims = distinct(
    [...guidelines, ...investigations.flatMap(({ further }) => further ?? [])].filter(namesLeakyGut),
  );
  const rules = rulesFor(investigations, library);
  const { barrierStatements, permeabilityStudies, supplements } = library.entries;
  const cited = [
    ...conditions.map(({ permeability }) => permeability),
    ...claims,
    ...guidelines,
    ...rules,
    ...barrierStatements,
    ...permeabilityStudies,
    ...supplements,
  ];
  const shown = claimsShown(library);
  return {
    barrier: barrierStatements.map((written) => ({ ...citedStatementOf(written, library), id: written.id })),
    subjects: shown.filter(({ group }) => group !== 'disruptor'),
    disruptors: shown.filter(({ group }) => group === 'disruptor'),
    supplements: supplements.map((written) => ({
      ...citedStatementOf(written, library),
      id: written.id,
      name: written.name,
      asked: written.asked,
      verdict: written.verdict,
    })),
    claims: claims.map((written) => citedStatementOf(written, library)),
    conditions: directions.flatMap((direction) => {
      const group = byDirection.get(direction);
      if (!group) return [];
      const shown = group.map(({ id, permeability }) => ({
        ...citedStatementOf(permeability, library),
        condition: conditionPointer(id, library),
      }));
      return [{ direction, conditions: shown }];
    }),
    investigations: investigations.map((entry) => ({
      investigation: investigationPointer(entry),
      purpose: entry.purpose,
      cannotTell: entry.cannotTell,
      statements: entry.guidelines
        .filter((written) => !namesLeakyGut(written))
        .map((written) => citedStatementOf(written, library)),
    })),
    rules: rules.map((rule) => ruleShownOf(rule, library)),
    sources: sourcesShown(
      cited.map(({ source }) => source.id),
      library,
    ),
  };
};

/** What is claimed, each with the studies that speak for and against it. */
const claimsShown = (library: Library): readonly ClaimShown[] => {
  const { permeabilitySubjects, permeabilityStudies } = library.entries;
  const bySubject = new Map(grouped(permeabilityStudies, ({ subject }) => subject));
  return permeabilitySubjects.map(({ id, name, condition, group, claim, verdict, reading }) => ({
    id,
    name,
    href: condition ? addressOf.condition(condition) : null,
    group,
    claim,
    verdict,
    reading,
    studies: (bySubject.get(id) ?? []).map((written) => ({
      ...citedStatementOf(written, library),
      id: written.id,
      method: written.method,
      direction: written.direction,
      kind: written.kind,
      people: written.people,
    })),
  }));
};

/** Those that measure permeability, and those people ask for by the name of “leaky gut”. */
const speaksOfPermeability = (entry: InvestigationEntry): boolean =>
  entry.role === 'permeability' ||
  (entry.role === 'not_recommended' &&
    /leaky|permeab|zonulin/i.test([entry.name, ...entry.alsoKnownAs, ...entry.answers].join(' ')));

/** What is said of “leaky gut” itself rather than of one test. */
const namesLeakyGut = ({ statement }: { readonly statement: string }): boolean => /leaky gut/i.test(statement);

const distinct = <Written extends { readonly statement: string }>(list: readonly Written[]): readonly Written[] => [
  ...new Map(list.map((written) => [written.statement, written])).values(),
];

/** What not to order before what to order. */
const rulesFor = (investigations: readonly InvestigationEntry[], library: Library) => {
  const about = investigations.map(({ id }) => rulesAbout(id, library));
  return [...new Set([...about.flatMap(({ avoiding }) => avoiding), ...about.flatMap(({ ordering }) => ordering)])];
};
