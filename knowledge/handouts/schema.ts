import { z } from 'zod';
import { citation, date, id, line, readFrom } from '../schema';

/**
 * Sheets for patients: own short sentences, each with the place it rests on. What is the same on many sheets (when to
 * get help, what is not proven, how a blood sample is taken) is written once and named by its id.
 */

/** One short sentence or two. Good: “Keep eating gluten until the tests are done.” Bad: a paragraph. */
const saying = z.string().trim().min(8).max(260);

/** A sentence that claims something about health or care: it says where it stands and how that was read. */
const said = z.strictObject({ text: saying, source: citation, readFrom });

/** A step before a test that has a day of its own, to be written in by hand. */
const step = said.extend({ fillIn: line.optional() });

/** What makes no claim: a greeting, how sure we are, a request. */
const plain = saying;

const question = z.string().trim().min(8).max(160).endsWith('?');

/** Every sheet says who it is for and that nobody licensed has reviewed it. */
const sheet = {
  audience: z.literal('patient'),
  /** As one would say it to the patient. Good: “Coeliac disease”. */
  name: line,
  clinicalReview: z.null(),
  reviewedOn: date,
} as const;

/** What differs between “being looked into” and “confirmed”. */
const variant = z.strictObject({
  words: z.array(plain).min(1),
  next: z.array(said).min(1),
  yourself: z.array(said),
});

export const conditionHandout = z.strictObject({
  /** The condition's own id. */
  id,
  ...sheet,
  whatItIs: z.array(said).min(1),
  suspected: variant,
  confirmed: variant,
  yourself: z.array(said),
  /** Ids of `helpAtOnce`. */
  helpAtOnce: z.array(id).min(2),
  /** Ids of `notProven`. */
  notProven: z.array(id).min(1),
  questions: z.array(question).min(2),
});

/** When to get help: in the words of a patient, resting on the red flags it is taken from. */
export const helpEntry = z.strictObject({
  id,
  urgency: z.enum(['emergency', 'same_day', 'soon']),
  text: saying,
  rules: z.array(id).min(1),
});

export const notProvenEntry = said.extend({ id });

/** How a kind of test goes, the same for all tests of that kind. */
export const formEntry = z.strictObject({
  id,
  name: line,
  prepare: z.array(step),
  happens: z.array(said).min(1),
  afterwards: z.array(said).min(1),
  /** Lines to be filled in by hand. */
  notes: z.array(line),
});

export const investigationHandout = z.strictObject({
  /** The investigation's own id. */
  id,
  ...sheet,
  form: id,
  whatFor: z.array(said).min(1),
  prepare: z.array(step),
  happens: z.array(said).optional(),
  canTell: z.array(said).min(1),
  cannotTell: z.array(said).min(1),
});

/** A sheet on a subject that is neither a condition nor an investigation. */
export const topicHandout = z.strictObject({
  id,
  ...sheet,
  parts: z.array(z.strictObject({ title: line, says: z.array(said).min(1) })).min(1),
  helpAtOnce: z.array(id).min(2),
  questions: z.array(question).min(2),
});

export type Said = z.infer<typeof said>;
export type ConditionHandout = z.infer<typeof conditionHandout>;
export type InvestigationHandout = z.infer<typeof investigationHandout>;
export type TopicHandout = z.infer<typeof topicHandout>;
export type HelpEntry = z.infer<typeof helpEntry>;
export type NotProvenEntry = z.infer<typeof notProvenEntry>;
export type FormEntry = z.infer<typeof formEntry>;
