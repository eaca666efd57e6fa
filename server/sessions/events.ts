import { z } from 'zod';
import type { Assessment } from '@/engine';
import { entry, patient, type SessionEvent } from './schema';

/** Version in which events are written today. An older one is upgraded on reading, one step at a time. */
export const eventVersion = 1;

const stored = z.union([
  z.strictObject({ type: z.literal('session_started'), patient }),
  entry,
  // The assessment is our own output, stored as it was shown; its shape belongs to its engine version.
  z.strictObject({
    type: z.literal('assessment_recorded'),
    fingerprint: z.string(),
    assessment: z.custom<Assessment>((value) => typeof value === 'object' && value !== null && 'ranking' in value),
  }),
]);

/** An event out of its row. Throws when the row holds what no version of the app has written: that is a bug. */
export const parseEvent = (row: {
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
}): SessionEvent => {
  if (row.version !== eventVersion) throw new Error(`No reader for version ${row.version} of ${row.type}`);
  return stored.parse({ ...(row.payload as object), type: row.type });
};

/** An event as its row holds it. */
export const rowOf = ({ type, ...payload }: SessionEvent): { type: string; version: number; payload: object } => ({
  type,
  version: eventVersion,
  payload,
});
