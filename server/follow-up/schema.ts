import { z } from 'zod';
import { settings, sexes, suggestionTiers, urgencies } from '@/engine';
import type { Proportion } from '@/knowledge/evaluation/statistics';
import { sessionFilter } from '../sessions/list/filter';
import { knowledgeId, reason, sessionId } from '../sessions/schema';
import { shared } from '../sessions/wire/schema';

/** What goes in and out of the follow-up of past sessions. */

/** A session as it is named in the lists here. */
const named = {
  sessionId,
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  signed: z.boolean(),
  setting: z.enum(settings),
  ageYears: z.int().nullable(),
  sex: z.enum(sexes),
  complaints: z.array(z.string()),
  shared,
};

export const expectResultInput = z.strictObject({
  sessionId,
  investigation: knowledgeId,
  /** `null` goes back to the day that is worked out. */
  expectedOn: z.iso.date().nullable(),
});
export const expectResultOutput = z.strictObject({});

export const notNeededInput = z.strictObject({ sessionId, investigation: knowledgeId, reason });
export const notNeededOutput = z.strictObject({
  /** It had been signed, and is open again as another version. */
  reopened: z.boolean(),
});

const standing = z.strictObject({ place: z.int(), point: z.number(), low: z.number(), high: z.number() });
const flagState = z.enum(['fires', 'possible']).nullable();
const tier = z.enum(suggestionTiers).nullable();

/** What of a session’s advice is otherwise today. */
export const recall = z.strictObject({
  /** A red flag fires today that did not: these sessions come first. */
  newFlag: z.boolean(),
  flags: z.array(z.strictObject({ rule: z.string(), before: flagState, after: flagState, urgency: z.enum(urgencies) })),
  suggestions: z.array(z.strictObject({ investigation: z.string(), before: tier, after: tier })),
  conditions: z.array(
    z.strictObject({ condition: z.string(), before: standing.nullable(), after: standing.nullable() }),
  ),
});
export const recalledSession = z.strictObject({ ...named, updatedAt: z.string(), madeWith: z.string(), recall });

/** Whose sessions; `null` for one's own and those shared with one. */
const whose = sessionFilter.shape.clinician;

export const recallInput = z.strictObject({
  clinician: whose.default(null),
  cursor: z.string().max(120).nullish(),
  limit: z.int().min(1).max(100).default(20),
});
export const recallOutput = z.strictObject({
  /** How many sessions were thought of again in this stretch. */
  checked: z.int(),
  sessions: z.array(recalledSession),
  nextCursor: z.string().nullable(),
});

export type NamedSession = z.infer<z.ZodObject<typeof named>>;
export type ExpectResultInput = z.infer<typeof expectResultInput>;
export type NotNeededInput = z.infer<typeof notNeededInput>;
export type Recall = z.infer<typeof recall>;
export type RecalledSession = z.infer<typeof recalledSession>;
export type RecallInput = z.infer<typeof recallInput>;
export type RecallOutput = z.infer<typeof recallOutput>;

/** A session as the work list has it. */
export interface WaitingSession extends NamedSession {
  /** What an amendment has to follow. */
  readonly lastEventNumber: number;
}

/** An investigation that was chosen and has no result yet. */
export interface Awaited extends WaitingSession {
  readonly investigation: string;
  /** When it was chosen last; `null` when the record does not say. */
  readonly chosenAt: string | null;
  /** The day the clinician set. */
  readonly expectedOn: string | null;
}

export interface OutstandingResult {
  readonly investigation: string;
  readonly chosenOn: string | null;
  /** `null` when there is neither a day set nor a usual wait. */
  readonly dueOn: string | null;
  /** Whether the clinician set the day; otherwise it is the usual wait after it was chosen. */
  readonly set: boolean;
  /** Days since it was due; 0 or less while it is not. */
  readonly overdueDays: number;
}

export interface OutstandingSession extends WaitingSession {
  /** The longest overdue first. */
  readonly results: readonly OutstandingResult[];
}

/** What was stated within a band, and how often it came true. */
export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  /** `null`: too few to say anything. */
  readonly statements: number | null;
  /** `null`: too few for an average and a share. */
  readonly stated: number | null;
  readonly happened: Proportion | null;
}

export interface CalibrationOfCondition {
  readonly condition: string;
  /** In how many sessions it was ranked, and how often it was the diagnosis. */
  readonly happened: Proportion;
  /** How often it would have been the diagnosis if what was stated were exactly right. */
  readonly expected: number;
}

export interface Calibration {
  /** Sessions with a ranking and an outcome. */
  readonly outcomes: number;
  /** Those in which one of the ranked conditions was the diagnosis. */
  readonly diagnosed: number;
  readonly statements: number;
  /** `null` with too few outcomes. */
  readonly scores: {
    readonly brier: number;
    /** The same, had each condition been given its own share everywhere: what has to be beaten. */
    readonly brierOfShares: number;
    readonly error: number;
  } | null;
  /** Empty with too few outcomes to say anything. */
  readonly bands: readonly CalibrationBand[];
  /** Those that were the diagnosis most often first; empty with too few outcomes. */
  readonly conditions: readonly CalibrationOfCondition[];
}

/** Below these nothing is said, and no share is given: of outcomes, and of the statements in one band. */
export const fewest = { toSayAnything: 5, forAShare: 10 } as const;

/** A clinic's is shown when this many clinicians recorded this many outcomes each, and nobody more than this share. */
export const clinicRule = { clinicians: 5, outcomesEach: 5, largestShare: 0.5, diagnosesOfACondition: 5 } as const;

/** Where the words of a range end: what is called “possible” on the screen is one band here. */
export const bandEnds = [0.01, 0.1, 0.35, 0.65, 0.9] as const;
