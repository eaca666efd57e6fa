import { z } from 'zod';
import { cleanText } from '../clean-text';
import { sessionSummary } from '../wire/schema';
import { filterId, sessionFilter, wordsId } from './filter';

export const listSessionsInput = z.strictObject({
  filter: sessionFilter.optional(),
  cursor: z.string().max(120).nullish(),
  limit: z.int().min(1).max(100).default(50),
  /** Sent along by the client library with every page of an endless list. */
  direction: z.literal('forward').optional(),
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

export const seekWordsInput = z.strictObject({ text: z.string().overwrite(cleanText).trim().min(1).max(200) });
export const seekWordsOutput = z.strictObject({ words: wordsId.nullable() });

const filterName = z
  .string()
  .overwrite(cleanText)
  .trim()
  .min(1, 'Please give it a name')
  .max(60, 'At most 60 characters');
const savedFilter = z.strictObject({ id: filterId, name: z.string(), filter: sessionFilter });
export const savedFiltersInput = z.strictObject({}).optional();
export const savedFiltersOutput = z.strictObject({ filters: z.array(savedFilter) });
export const saveFilterInput = z.strictObject({ name: filterName, filter: sessionFilter });
export const saveFilterOutput = z.strictObject({ id: filterId });
export const removeFilterInput = z.strictObject({ id: filterId });
export const removeFilterOutput = z.strictObject({});

export type SavedFilter = z.infer<typeof savedFilter>;
