import { assess, factorAt, type KnowledgeBase, levelAt } from '@/engine';
import type { Entries } from '../entries';
import { readOwnCase } from './own-cases';

/** How far an entry moved the leading conditions of the published cases, in log-odds, summed over the cases. */
export interface Influence {
  readonly id: string;
  readonly moved: number;
  /** Somebody measured it, and the figure has been seen in a source. */
  readonly seen: boolean;
}

const LEADING = 6;

/** Every measurement that moved one of the first six conditions of a published case, the most influential first. */
export const influenceOf = (entries: Entries, knowledge: KnowledgeBase): readonly Influence[] => {
  const moved = new Map<string, number>();
  const { overlapShare, damping } = knowledge.method;
  for (const one of entries.cases) {
    const { ranking } = assess(knowledge, readOwnCase(one, knowledge).patient);
    for (const { condition: id, steps } of [...ranking].sort((a, b) => b.explains - a.explains).slice(0, LEADING)) {
      const condition = knowledge.conditions[id];
      if (!condition) continue;
      for (const [factor, level, standing] of steps) {
        const { logRatio, weight } = levelAt(condition, factor, level);
        const evidence = factorAt(condition, factor).id;
        const by = Math.abs(damping * overlapShare ** standing * weight * logRatio);
        moved.set(evidence, (moved.get(evidence) ?? 0) + by);
      }
    }
  }
  const estimated = new Set(['judgement', 'judged_frequency']);
  const seen = new Set(
    [...entries.findingEvidence, ...entries.accuracy]
      .filter(({ measure, readFrom }) => !estimated.has(measure.kind) && readFrom !== 'recalled')
      .map(({ id }) => id),
  );
  return [...moved]
    .map(([id, by]) => ({ id, moved: by, seen: seen.has(id) }))
    .sort((a, b) => b.moved - a.moved || (a.id < b.id ? -1 : 1));
};

/** Share of the movement that rests on a measurement seen in a source. Between 0 and 1. */
export const shareSeen = (influences: readonly Influence[]): number => {
  const sum = (list: readonly Influence[]): number => list.reduce((total, { moved }) => total + moved, 0);
  return sum(influences.filter(({ seen }) => seen)) / sum(influences);
};
