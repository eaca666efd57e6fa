import type { CountedBack } from '@/server/library/schema';

/** What holds from a day on, or from some hours before. */
export interface Counted {
  /** The day from which it holds, as `YYYY-MM-DD`; `null` where it is counted in hours, as nobody has told the hour. */
  readonly day: string | null;
  /** The same as it is printed. */
  readonly when: string;
  readonly what: string;
}

const days: Readonly<Record<CountedBack['unit'], number>> = { h: 1 / 24, d: 1, wk: 7 };

/**
 * The preparation counted back from the planned day, the earliest first; none without a day. Whole days are dates; hours
 * stay hours. Cannot fail: what is no date counts as none.
 * @example countedBack('2026-12-01', [{ line: 0, from: 4, unit: 'wk', what: 'No antibiotics' }]) // from 2026-11-03
 */
export const countedBack = (planned: string, before: readonly CountedBack[]): readonly Counted[] => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(planned) ? Date.parse(`${planned}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return [];
  return [...before]
    .sort((a, b) => b.from * days[b.unit] - a.from * days[a.unit])
    .map(({ from, unit, what }) => {
      const back = from * days[unit];
      if (!Number.isInteger(back)) return { day: null, when: `from ${from} hours before`, what };
      const day = new Date(time - back * 86_400_000).toISOString().slice(0, 10);
      return { day, when: `from ${day}`, what };
    });
};
