import { z } from 'zod';
import { date, evidenceId, id, line, provenance, text } from '../schema';

/** What is claimed of permeability: subjects, and the studies that speak for or against each. */

/** Of a disease on our list the statement stands with the condition; here are its studies and our reading of them. */
export const permeabilitySubject = z.strictObject({
  id,
  name: line,
  group: z.enum(['condition', 'association', 'disruptor', 'claim']),
  /** A condition of the list, by id. */
  condition: id.optional(),
  /** As people say it. Good: “A leaky gut causes autism.” */
  claim: text,
  /** Our reading of the studies together. */
  verdict: z.enum(['shown', 'likely', 'unsure', 'not_shown']),
  reading: text,
  clinicalReview: z.null(),
  reviewedOn: date,
});

export const studyKinds = ['trial', 'cohort', 'review', 'comparison', 'laboratory'] as const;

export const permeabilityStudy = z.strictObject({
  id: evidenceId,
  subject: id,
  method: line,
  direction: z.enum(['raised', 'mixed', 'not_raised']),
  kind: z.enum(studyKinds),
  /** How many were studied, all groups together; `null`: not read. */
  people: z.int().positive().nullable(),
  statement: text,
  ...provenance,
});

/** What people buy for a “leaky gut”, and what is known of it. */
export const supplementEntry = z.strictObject({
  id,
  name: line,
  asked: text,
  verdict: z.enum(['not_for_this', 'one_small_trial', 'only_for_proven_need', 'unsafe_for_some']),
  statement: text,
  ...provenance,
});

/** A sentence on the barrier and its measurement. */
export const barrierStatement = z.strictObject({ id, statement: text, ...provenance });

export type PermeabilitySubject = z.infer<typeof permeabilitySubject>;
export type PermeabilityStudy = z.infer<typeof permeabilityStudy>;
export type SupplementEntry = z.infer<typeof supplementEntry>;
export type BarrierStatement = z.infer<typeof barrierStatement>;
