import type { KnowledgeBase, Level } from './knowledge-base';
import { type FactorEffects, indexOf } from './knowledge-index';

/**
 * What every answer and result would do, all numbers side by side in the order in which they are gone through at every
 * answer: looked for all over memory, they cost more than what is worked out of them.
 */
export interface FlatMovers {
  /** By number of the name: from where on its factors stand; they end where those of the next begin. */
  readonly factors: Int32Array;
  /** By place of the factor here: the number of its name, its condition, its place there, and its overlap group there. */
  readonly slots: Int32Array;
  readonly conditions: Int32Array;
  readonly places: Int32Array;
  readonly groups: Int32Array;
  /** From where on its levels stand; they end where those of the next begin. */
  readonly from: Int32Array;
  /** Of each level: ratio, times, inCases, inOthers, as in `FactorEffects`. */
  readonly levels: Float64Array;
  /** Of each level: how much of its log ratio counts, and its standard error. */
  readonly spreads: Float64Array;
  /** Of each factor: the ratio that silence counts; 0 where it says nothing. */
  readonly unsaid: Float64Array;
  /** The level that stands for yes, and for no; below 0 where none does. */
  readonly present: Int8Array;
  readonly absent: Int8Array;
  /** By place of the condition: the numbers of its overlap groups, and where its factors stand here. */
  readonly groupNumbers: readonly ReadonlyMap<string, number>[];
  readonly factorsOf: readonly Int32Array[];
  readonly workspace: Workspace;
}

/** Where one condition at a time is weighed (`weigh.ts`), written over by the next: made anew, it was most of what had to be cleared away. */
export interface Workspace {
  readonly ratios: Float64Array;
  readonly next: Int32Array;
  readonly strongest: Int32Array;
  readonly met: Int32Array;
}

export const LEVEL_WIDTH = 4;
export const SPREAD_WIDTH = 2;

const flattened = new WeakMap<KnowledgeBase, FlatMovers>();

/** Made once for each knowledge base. Cannot fail. */
export const flatMovers = (knowledge: KnowledgeBase): FlatMovers => {
  const known = flattened.get(knowledge);
  if (known) return known;
  const made = flatten(knowledge);
  flattened.set(knowledge, made);
  return made;
};

const flatten = (knowledge: KnowledgeBase): FlatMovers => {
  const { conditions: all, movers, effects, logic } = indexOf(knowledge);
  const groupNumbers = effects.map(
    (own) => new Map([...new Set(own.map(({ overlapGroup }) => overlapGroup))].map((group, place) => [group, place])),
  );
  const factorsOf = all.map((condition) => new Int32Array(condition.factors.length));
  const bySlot = new Map(movers.map((mover) => [mover.slot, mover.factors]));
  const factors: number[] = [];
  const levels: number[] = [];
  const spreads: number[] = [];
  const unsaid: number[] = [];
  const flat: {
    slot: number;
    condition: number;
    place: number;
    group: number;
    from: number;
    present: number;
    absent: number;
  }[] = [];
  for (let slot = 0; slot < logic.slots.size; slot += 1) {
    factors.push(flat.length);
    for (const { condition, factor: place } of bySlot.get(slot) ?? []) {
      const effect = effects[condition]?.[place] as FactorEffects;
      const factor = all[condition]?.factors[place];
      const own = factor?.levels ?? [];
      const absent = own.findIndex((level) => isOf(level, 'absent'));
      unsaid.push((factor?.unsaid ?? 0) * (own[absent]?.weight ?? 0));
      (factorsOf[condition] as Int32Array)[place] = flat.length;
      flat.push({
        slot,
        condition,
        place,
        group: groupNumbers[condition]?.get(effect.overlapGroup) as number,
        from: levels.length,
        present: own.findIndex((level) => isOf(level, 'present')),
        absent,
      });
      for (const { ratio, times, inCases, inOthers } of effect.levels) levels.push(ratio, times, inCases, inOthers);
      for (const { weight, standardError } of own) spreads.push(weight, standardError);
    }
  }
  return {
    factors: Int32Array.from([...factors, flat.length]),
    slots: Int32Array.from(flat, ({ slot }) => slot),
    conditions: Int32Array.from(flat, ({ condition }) => condition),
    places: Int32Array.from(flat, ({ place }) => place),
    groups: Int32Array.from(flat, ({ group }) => group),
    from: Int32Array.from([...flat.map(({ from }) => from), levels.length]),
    levels: Float64Array.from(levels),
    spreads: Float64Array.from(spreads),
    unsaid: Float64Array.from(unsaid),
    present: Int8Array.from(flat, ({ present }) => present),
    absent: Int8Array.from(flat, ({ absent }) => absent),
    groupNumbers,
    factorsOf,
    workspace: workspaceFor(Math.max(0, ...all.map((condition) => condition.factors.length))),
  };
};

/** Big enough for a condition of so many factors. */
const workspaceFor = (factors: number): Workspace => ({
  ratios: new Float64Array(factors),
  next: new Int32Array(factors),
  strongest: new Int32Array(factors),
  met: new Int32Array(factors),
});

const isOf = ({ reading }: Level, state: 'present' | 'absent'): boolean =>
  reading.kind === 'state' && reading.state === state;
