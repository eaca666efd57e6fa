import type { InvestigationEntry } from '@/knowledge/schema';
import { grouped, rulesAbout } from '../cross-references';
import type { Library } from '../library';
import { investigationPointer } from './investigation';
import { citedStatementOf, conditionPointer, ruleShownOf, sourcesShown } from './provenance';
import type { LeakyGutView, PermeabilityDirection } from './schema';

const directions: readonly PermeabilityDirection[] = ['raised', 'mixed', 'not_raised', 'not_measured'];

/** What is known of raised permeability, condition by condition, and of the tests offered for it. */
export const leakyGutView = (library: Library): LeakyGutView => {
  const { conditions } = library.entries;
  const byDirection = new Map(grouped(conditions, ({ permeability }) => permeability.direction));
  const investigations = library.entries.investigations.filter(speaksOfPermeability);
  const statements = (entry: InvestigationEntry) => [...entry.guidelines, ...(entry.further ?? [])];
  const rules = [
    ...new Set(
      investigations.flatMap(({ id }) => {
        const { ordering, avoiding } = rulesAbout(id, library);
        return [...avoiding, ...ordering];
      }),
    ),
  ];
  const cited = [
    ...conditions.map(({ permeability }) => permeability),
    ...investigations.flatMap(statements),
    ...rules,
  ];
  return {
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
      statements: statements(entry).map((written) => citedStatementOf(written, library)),
    })),
    rules: rules.map((rule) => ruleShownOf(rule, library)),
    sources: sourcesShown(
      cited.map(({ source }) => source.id),
      library,
    ),
  };
};

/** Those that measure permeability, and those people ask for by the name of “leaky gut”. */
const speaksOfPermeability = (entry: InvestigationEntry): boolean =>
  entry.role === 'permeability' ||
  (entry.role === 'not_recommended' &&
    /leaky|permeab|zonulin/i.test([entry.name, ...entry.alsoKnownAs, ...entry.answers].join(' ')));
