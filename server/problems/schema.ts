import { z } from 'zod';
import { cleanText } from '../sessions/clean-text';
import { sessionId } from '../sessions/schema';

/** What can be wrong: enough to know who has to look, without a word about a patient. */
export const problemKinds = [
  'wrong',
  'out_of_date',
  'source_differs',
  'danger_missed',
  'number',
  'harm',
  'app',
] as const;
export const problemKind = z.enum(problemKinds);

/** What was being looked at. */
export const problemPlace = z.strictObject({
  kind: z.enum(['condition', 'investigation', 'finding', 'evidence', 'calculator', 'page']),
  id: z
    .string()
    .max(200)
    .regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/),
});

const words = z.string().overwrite(cleanText).trim().min(3, 'Please say it in a few words').max(2000);

export const problemInput = z.strictObject({
  idempotencyKey: z.uuid(),
  kind: problemKind,
  place: problemPlace,
  sessionId: sessionId.nullable(),
  /** Only together with the tick that they may say something of a patient (REG-28). */
  words: z.strictObject({ text: words, mayBeClinical: z.literal(true) }).nullable(),
});

export const problemMade = z.strictObject({ id: z.string() });

export const problemsInput = z.strictObject({
  limit: z.int().min(1).max(100).default(30),
  /** The last one of the page before. */
  after: z
    .string()
    .regex(/^[\w-]{0,60}$/)
    .nullish(),
});

const problem = z.strictObject({
  id: z.string(),
  kind: problemKind,
  place: problemPlace,
  sessionId: z.string().nullable(),
  words: z.string().nullable(),
  appVersion: z.string(),
  engineVersion: z.string(),
  knowledgeVersion: z.string(),
  at: z.string(),
});

export const problemPage = z.strictObject({ problems: z.array(problem), next: z.string().nullable() });

export type ProblemKind = z.infer<typeof problemKind>;
export type ProblemPlace = z.infer<typeof problemPlace>;
export type ProblemInput = z.infer<typeof problemInput>;
export type Problem = z.infer<typeof problem>;
export type ProblemPage = z.infer<typeof problemPage>;
