import type { Library } from '../library';
import type { Measurement } from '../shown/schema';
import { investigationView } from './investigation';
import type { CompareView } from './schema';

const MOST = 4;

/** Up to four investigations side by side. Ids that are not known, and what is beyond four, are left aside. */
export const compareView = (ids: readonly string[], library: Library): CompareView => {
  const investigations = [...new Set(ids)].flatMap((id) => investigationView(id, library) ?? []).slice(0, MOST);
  const chosen = new Set(investigations.map(({ id }) => id));
  const conditions = new Map<string, CompareView['conditions'][number]>();
  investigations.forEach(({ accuracy }, column) => {
    for (const { condition, measurements } of accuracy) {
      const known = conditions.get(condition.href) ?? {
        condition,
        cells: investigations.map((): readonly Measurement[] => []),
      };
      conditions.set(condition.href, {
        condition,
        cells: known.cells.map((cell, at) => (at === column ? measurements : cell)),
      });
    }
  });
  const measuredIn = ({ cells }: CompareView['conditions'][number]): number =>
    cells.filter((cell) => cell.length > 0).length;
  return {
    investigations,
    // What most of them were measured for can be compared; it stands first.
    conditions: [...conditions.values()].sort((a, b) => measuredIn(b) - measuredIn(a)),
    others: library.entries.investigations
      .filter(({ id }) => !chosen.has(id))
      .map(({ id, name, alsoKnownAs }) => ({ id, label: name, synonyms: alsoKnownAs })),
    full: investigations.length >= MOST,
  };
};
