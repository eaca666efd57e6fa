import { z } from 'zod';
import { type Urgency, urgencies } from '@/engine';
import type { CaseEntry } from '../schema';
import { sheetKey } from './case-sheet';
import type { CaseReport } from './evaluate';
import first from './readings/first.json';
import second from './readings/second.json';
import tuning from './readings/tuning.json';

/**
 * What a reader made of a case sheet who knew neither how it ended nor what was expected of it: at most three conditions and
 * eight investigations, best first, and how soon somebody should act (`null`: nothing that cannot wait). Not by anybody licensed.
 */
export const reading = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{8}$/),
  conditions: z.array(z.string()).max(3),
  investigations: z.array(z.string()).max(8),
  danger: z.enum(urgencies).nullable(),
});
export type Reading = z.infer<typeof reading>;

const lists = (...files: readonly unknown[]): readonly (readonly Reading[])[] =>
  files.map((file) => z.array(reading).parse(file));

/** All readings kept, a list for each reader: of what is unseen, and of some cases for tuning. Throws when a file is not as it should be. */
export const readings = { unseen: lists(first, second), tuning: lists(tuning) } as const;
export type ReadGroup = keyof typeof readings;

/** By the id of the case, in the form in which the engine's own report is judged. Cannot fail. */
export const readingReports = (
  read: readonly Reading[],
  cases: readonly CaseEntry[],
): ReadonlyMap<string, CaseReport> => {
  const ids = new Map(cases.map(({ id }) => [sheetKey(id), id]));
  return new Map(
    read.flatMap((one) => {
      const id = ids.get(one.key);
      return id === undefined ? [] : [[id, reportOf(id, one)] as const];
    }),
  );
};

const reportOf = (id: string, { conditions, investigations, danger }: Reading): CaseReport => ({
  id,
  // A reader gives an order and no probabilities.
  ranking: conditions.map((condition) => ({ condition, probability: 0, low: 0, high: 0 })),
  likelyHere: conditions,
  bestFit: conditions,
  redFlags: flagsOf(danger),
  suggested: investigations,
  outOfScope: conditions.length === 0,
  notices: [],
});

const flagsOf = (danger: Urgency | null): CaseReport['redFlags'] =>
  danger === null ? [] : [{ id: 'read-as-danger', urgency: danger }];
