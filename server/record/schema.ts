import { z } from 'zod';

/** What a chain can be broken by. `number` is the event at which it shows. */
export const chainFault = z.strictObject({
  sessionId: z.string(),
  number: z.int(),
  kind: z.enum([
    'event_missing',
    'event_changed',
    'events_missing_at_end',
    'events_added_at_end',
    'end_replaced',
    'state_differs',
    'followed_unknown',
  ]),
});

export const verifyInput = z.strictObject({
  /** Where the stretch before this one ended. */
  after: z
    .string()
    .regex(/^[\w-]{0,60}$/)
    .nullish(),
  limit: z.int().min(1).max(200).default(100),
});

/** A stretch of sessions, in the order of their ids, with the first fault of each that has one. */
export const checkedStretch = z.strictObject({
  sessions: z.int(),
  events: z.int(),
  faults: z.array(chainFault),
  /** Where the next stretch begins; `null` when this was the last. */
  next: z.string().nullable(),
});

export type ChainFault = z.infer<typeof chainFault>;
export type CheckedStretch = z.infer<typeof checkedStretch>;
