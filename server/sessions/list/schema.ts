import { z } from 'zod';
import { sessionSummary } from '../schema';
import { sessionFilter } from './filter';

export const listSessionsInput = z.strictObject({
  filter: sessionFilter.optional(),
  cursor: z.string().max(120).nullish(),
  limit: z.int().min(1).max(100).default(50),
});
export const listSessionsOutput = z.strictObject({
  sessions: z.array(sessionSummary),
  nextCursor: z.string().nullable(),
});

export const countSessionsInput = z.strictObject({ filter: sessionFilter });
export const countSessionsOutput = z.strictObject({
  count: z.int(),
  /** There are more than were counted. */
  more: z.boolean(),
});

export type ListSessionsInput = z.infer<typeof listSessionsInput>;
