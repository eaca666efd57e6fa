import type { KnowledgeBase } from './knowledge-base';
import type { InvestigationId } from './vocabulary';

/** An investigation with what it is worth here. */
export interface Worth<One> {
  readonly one: One;
  readonly id: InvestigationId;
  readonly worth: number;
}

/**
 * These one after the other, each time the one of the greatest worth that is left, the earlier one first among equals: each that stands in
 * the list, `standing` or taken, takes from the others as often as it would have done instead of them. By worth alone for releases that do
 * not say how often. Cannot fail.
 *
 * Source: the greedy choice under diminishing returns (Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971).
 */
export const inTurn = <One>(
  knowledge: KnowledgeBase,
  standing: readonly InvestigationId[],
  worths: readonly Worth<One>[],
): readonly One[] => {
  const open = worths.map(({ one, id, worth }) => ({
    one,
    id,
    left: less(worth, leftBeside(knowledge, standing, id)),
  }));
  const taken: One[] = [];
  while (open.length > 0) {
    const next = open.reduce((best, { left }, place) => (left > (open[best]?.left ?? 0) ? place : best), 0);
    const [first] = open.splice(next, 1);
    if (!first) break;
    taken.push(first.one);
    for (const other of open) other.left = less(other.left, leftBeside(knowledge, [first.id], other.id));
  }
  return taken;
};

/** What is worth less than nothing is not made better. */
const less = (worth: number, left: number): number => (worth > 0 ? worth * left : worth);

/** Between 0 and 1. */
const leftBeside = (
  { firstTests, method: { asking } }: KnowledgeBase,
  standing: readonly InvestigationId[],
  id: InvestigationId,
): number =>
  standing.reduce(
    (left, other) =>
      left * (1 - ((asking.usual?.lostToOthers ?? 0) * (firstTests?.insteadOf?.[id]?.[other] ?? 0)) / 100),
    1,
  );
