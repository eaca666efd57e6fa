import { z } from 'zod';

/** What past sessions are filtered by: one shape for the address, the wire and the saved filter. Ids and dates only. */

const MOST = 8;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
export const wordsId = z.string().regex(new RegExp(`^wrd_${uuid}$`));
export const filterId = z.string().regex(new RegExp(`^flt_${uuid}$`));
const knowledgeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
/** All of them have to hold. */
const ids = z
  .array(knowledgeId)
  .max(MOST)
  .refine((list) => new Set(list).size === list.length, 'Each only once');

export const sessionFilter = z.strictObject({
  /** First and last day on which the session began, both counted in UTC, as every time in the app. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** Whose; `null` for all that the asking clinician may see. */
  clinician: z
    .string()
    .regex(/^cli_[0-9a-f-]{36}$/)
    .nullable(),
  complaints: ids,
  findings: ids,
  /** Among the conditions that led. */
  leading: ids,
  redFlags: ids,
  chosen: ids,
  /** Chosen, and no result yet. */
  outstanding: ids,
  signedOff: z.boolean().nullable(),
  outcomeKnown: z.boolean().nullable(),
  demonstration: z.boolean().nullable(),
  /** Names words that were sought: what was typed never stands in a filter itself (SEC-19). */
  words: wordsId.nullable(),
  knowledgeVersion: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .nullable(),
});

export type SessionFilter = z.infer<typeof sessionFilter>;

/** Everything there is. */
export const noFilter: SessionFilter = {
  from: null,
  to: null,
  clinician: null,
  complaints: [],
  findings: [],
  leading: [],
  redFlags: [],
  chosen: [],
  outstanding: [],
  signedOff: null,
  outcomeKnown: null,
  demonstration: null,
  words: null,
  knowledgeVersion: null,
};

/** The parts of a filter that hold ids of the knowledge base. */
export const idParts = ['complaints', 'findings', 'leading', 'redFlags', 'chosen', 'outstanding'] as const;
export type IdPart = (typeof idParts)[number];

/** How many conditions a filter has. */
export const sizeOf = (filter: SessionFilter): number =>
  Object.values(filter).reduce<number>(
    (sum, part) => sum + (Array.isArray(part) ? part.length : part === null ? 0 : 1),
    0,
  );
