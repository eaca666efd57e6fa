import { z } from 'zod';
import type { Entries } from '../entries';

export type EntryKind = keyof Entries;

const change = z.strictObject({
  kind: z.string().transform((kind) => kind as EntryKind),
  id: z.string(),
  name: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  /** Those that it cites; what was taken out names none any more. */
  sources: z.array(z.string()).readonly(),
  /** `null`: nobody with a licence. */
  reviewer: z.string().nullable(),
  /** Published cases that hold what it speaks of. */
  cases: z.array(z.string()).readonly(),
});

/** What is otherwise in a release than in the one before it. */
export const releaseChanges = z.strictObject({
  release: z.string(),
  since: z.string(),
  changes: z.array(change).readonly(),
});

/** The digest of every entry of a release that was closed, by kind and id. */
export const releasedEntries = z.strictObject({
  release: z.string(),
  entries: z.record(z.string(), z.record(z.string(), z.string())),
});

export type EntryChange = z.infer<typeof change>;
export type ReleaseChanges = z.infer<typeof releaseChanges>;
export type ReleasedEntries = z.infer<typeof releasedEntries>;
