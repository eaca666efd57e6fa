import { z } from 'zod';
import { cleanText } from '../clean-text';
import { entry, outcome, patient, sessionId, sessionOutline, sessionState } from '../schema';

/** What comes in and goes out of the sessions feature: the inputs and outputs of its procedures. */

const key = z.uuid();

export const startSessionInput = z.strictObject({
  creationKey: key,
  localReference: z.string().overwrite(cleanText).trim().max(60, 'At most 60 characters').nullable(),
  patient,
});
export const startSessionOutput = z.strictObject({ id: sessionId });

/** A session that begins with what an earlier one of the same clinician ended with. */
export const startFollowUpInput = startSessionInput.extend({ from: sessionId });

export const recordInput = z.strictObject({
  sessionId,
  /** Number of the last event this browser has seen. */
  lastEventNumber: z.int().min(1),
  idempotencyKey: key,
  knowledgeVersion: z.string().max(60),
  entry,
});
export const recordOutput = z.strictObject({
  lastEventNumber: z.int(),
  /** Of the assessment stored with the entry; the browser compares it with its own. */
  fingerprint: z.string(),
});

export const recordOutcomeInput = z.strictObject({
  sessionId,
  lastEventNumber: z.int().min(1),
  idempotencyKey: key,
  outcome,
});
export const recordOutcomeOutput = z.strictObject({ lastEventNumber: z.int() });

export const openSessionInput = z.strictObject({ sessionId });
export const sessionView = z.strictObject({
  id: sessionId,
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  lastEventNumber: z.int(),
  state: sessionState,
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.string().nullable(),
  /** `unknown` where it was last recorded before this was kept. */
  appVersion: z.string(),
  engineVersion: z.string(),
  knowledgeVersion: z.string(),
});

/** What a colleague may do with a session that is shared with them. */
export const accesses = ['read', 'write'] as const;
/** Whose session it is and what may be done with it; `null` for one's own. */
export const shared = z.strictObject({ by: z.string(), access: z.enum(accesses) }).nullable();

/** The same without what is only searched. */
export const shownOutline = sessionOutline.omit({ findings: true });

export const sessionSummary = z.strictObject({
  id: sessionId,
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.string().nullable(),
  outline: shownOutline,
  /** What it turned out to be, where that is known. */
  outcome: outcome.nullable(),
  shared,
});

export type SessionView = z.infer<typeof sessionView>;
export type Shared = z.infer<typeof shared>;
export type SessionSummary = z.infer<typeof sessionSummary>;
export type StartSessionInput = z.infer<typeof startSessionInput>;
export type StartFollowUpInput = z.infer<typeof startFollowUpInput>;
export type RecordInput = z.infer<typeof recordInput>;
export type RecordOutcomeInput = z.infer<typeof recordOutcomeInput>;
export type RecordOutcomeOutput = z.infer<typeof recordOutcomeOutput>;
export type RecordOutput = z.infer<typeof recordOutput>;
