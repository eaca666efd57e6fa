import { z } from 'zod';
import { type Advice, type Assessment, answerStates, settings, sexes } from '@/engine';
import { cleanText } from './clean-text';

/** What is recorded of a session: its entries, the events they become, and what these fold to. The form checks by it too. */

export const knowledgeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const unit = z.string().min(1).max(40);
const quantity = z.number().finite();
export const reason = z
  .string()
  .overwrite(cleanText)
  .trim()
  .min(3, 'Please give a reason, in a few words')
  .max(500)
  .regex(/\p{L}{2}/u, 'Please give a reason, in a few words');

export const sessionId = z.string().regex(/^ses_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

export const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), state: z.enum(answerStates) }),
  z.strictObject({ kind: z.literal('quantity'), value: quantity, unit }),
  z.strictObject({ kind: z.literal('choice'), choice: knowledgeId }),
]);

export const investigationResult = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outcome'), outcome: knowledgeId }),
  z.strictObject({ kind: z.literal('quantity'), value: quantity, unit }),
]);

/** What stood on the report: the figure and unit as printed, and when the sample was taken. */
export const reported = z.strictObject({
  value: quantity.nullable(),
  unit: unit.nullable(),
  qualifier: z.enum(['below', 'above']).nullable(),
  /** The laboratory's upper limit of normal, in the same unit. */
  upperLimit: quantity.positive('The upper limit is above 0').nullable(),
  takenOn: z.iso.date().nullable(),
});

export const patient = z.strictObject({
  setting: z.enum(settings),
  ageYears: z.int('Age is in whole years').min(0, 'Age is 0 to 120 years').max(120, 'Age is 0 to 120 years').nullable(),
  sex: z.enum(sexes),
});

/** What a clinician can do in a walk: each becomes one event. */
export const entry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('patient_described'), patient }),
  z.strictObject({
    type: z.literal('question_answered'),
    finding: knowledgeId,
    answer,
    /** True when this is what the patient came with. */
    complaint: z.boolean(),
    reported: reported.optional(),
  }),
  /** Several at once, as a tick list gives them: one event, one assessment. */
  z.strictObject({
    type: z.literal('questions_answered'),
    answers: z
      .array(z.strictObject({ finding: knowledgeId, answer }))
      .min(1)
      .max(60),
  }),
  z.strictObject({ type: z.literal('answers_withdrawn'), findings: z.array(knowledgeId).min(1).max(60) }),
  z.strictObject({ type: z.literal('answer_withdrawn'), finding: knowledgeId }),
  /** Takes back that something carried over was said again: from when it was said before. */
  z
    .strictObject({
      type: z.literal('carried_over_restored'),
      answers: z.array(z.strictObject({ finding: knowledgeId, at: z.iso.datetime({ precision: 3 }) })).max(60),
      results: z.array(z.strictObject({ investigation: knowledgeId, at: z.iso.datetime({ precision: 3 }) })).max(60),
    })
    .refine(({ answers, results }) => answers.length + results.length > 0),
  z.strictObject({
    type: z.literal('result_entered'),
    investigation: knowledgeId,
    result: investigationResult,
    reported: reported.optional(),
  }),
  /** What the clinician thought of; `unaided` when the ranking had not been shown yet (REG-17). */
  z.strictObject({
    type: z.literal('own_differential_recorded'),
    conditions: z.array(knowledgeId).max(12),
    other: z.string().overwrite(cleanText).trim().max(500),
    unaided: z.boolean(),
  }),
  z.strictObject({ type: z.literal('result_withdrawn'), investigation: knowledgeId }),
  z.strictObject({ type: z.literal('red_flag_set_aside'), redFlag: knowledgeId, reason }),
  z.strictObject({ type: z.literal('red_flag_restored'), redFlag: knowledgeId }),
  z.strictObject({ type: z.literal('investigation_chosen'), investigation: knowledgeId }),
  z.strictObject({ type: z.literal('investigation_declined'), investigation: knowledgeId, reason }),
  z.strictObject({ type: z.literal('investigation_undecided'), investigation: knowledgeId }),
  z.strictObject({ type: z.literal('note_written'), text: z.string().overwrite(cleanText).max(10_000) }),
  /** Signs off: this version is locked from then on. */
  z.strictObject({ type: z.literal('session_closed') }),
  /** After a sign-off: begins another version, and leaves the signed one as it is. */
  z.strictObject({ type: z.literal('session_amended'), reason }),
]);

/** How a diagnosis was established in the end. */
export const outcomeBases = [
  'histology',
  'endoscopy_or_imaging',
  'laboratory',
  'response_to_treatment',
  'clinical_course',
  'other',
] as const;

/** The same in words, for the screen and for files. */
export const basisWords: Readonly<Record<(typeof outcomeBases)[number], string>> = {
  histology: 'Histology',
  endoscopy_or_imaging: 'Endoscopy or imaging',
  laboratory: 'Laboratory',
  response_to_treatment: 'Response to treatment',
  clinical_course: 'Course over time',
  other: 'Another way',
};

/** What it turned out to be, learned later. */
export const outcome = z.strictObject({
  diagnosis: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('condition'), condition: knowledgeId }),
    z.strictObject({
      kind: z.literal('other'),
      text: z.string().overwrite(cleanText).trim().min(3, 'Please name the diagnosis').max(200),
    }),
    z.strictObject({ kind: z.literal('none_found') }),
  ]),
  establishedBy: z.enum(outcomeBases),
  establishedOn: z.iso.date(),
});

/** The events folded: what is known and decided at one point of the walk. */
export const sessionState = z.strictObject({
  version: z.literal(1),
  patient,
  answers: z.record(z.string(), answer),
  results: z.record(z.string(), investigationResult),
  complaints: z.array(z.string()),
  setAside: z.record(z.string(), z.strictObject({ reason: z.string(), at: z.string() })),
  decisions: z.record(
    z.string(),
    z.strictObject({ choice: z.enum(['chosen', 'declined']), reason: z.string().nullable() }),
  ),
  note: z.string(),
  /** By finding or investigation: what stood on the report. */
  reported: z.record(z.string(), reported).default({}),
  ownDifferential: z
    .strictObject({ conditions: z.array(z.string()), other: z.string(), unaided: z.boolean(), at: z.string() })
    .nullable()
    .default(null),
  /** The earlier session that this one follows, and what of it still stands unasked: by id, when it was said. */
  followsUp: z
    .strictObject({
      from: z.string(),
      startedAt: z.string(),
      answers: z.record(z.string(), z.string()),
      results: z.record(z.string(), z.string()),
    })
    .nullable()
    .default(null),
});

/** What the list of past sessions shows of one, and finds it by. */
export const sessionOutline = z.strictObject({
  version: z.literal(2),
  setting: z.enum(settings),
  ageYears: z.int().nullable(),
  sex: z.enum(sexes),
  complaints: z.array(z.string()),
  answered: z.int(),
  leading: z.array(z.strictObject({ condition: z.string(), point: z.number(), low: z.number(), high: z.number() })),
  redFlags: z.array(z.string()),
  chosen: z.array(z.string()),
  /** Chosen, and no result yet. */
  outstanding: z.array(z.string()),
  /** Those present. */
  findings: z.array(z.string()),
});
/** An entry as it travels: when it was first made, and what was given where that was converted. */
export const travellingEntry = z.strictObject({
  at: z.iso.datetime({ precision: 3 }),
  entry,
  /** It had come in with a file already, when it was written to this one. */
  imported: z.boolean(),
  /** It had been said in the session that this one follows. */
  carried: z.literal(true).optional(),
  given: z.strictObject({ value: quantity, unit: z.string().max(60) }).optional(),
});

/** What it turned out to be, as it travels: when it was recorded. */
export const travellingOutcome = z.strictObject({
  at: z.iso.datetime({ precision: 3 }),
  outcome,
  /** It had come in with a file already, when it was written to this one. */
  imported: z.boolean(),
});

/** The session a file speaks of, as it was first recorded. */
export const sessionOrigin = z.strictObject({
  id: sessionId,
  startedAt: z.iso.datetime({ precision: 3 }),
  closedAt: z.iso.datetime({ precision: 3 }).nullable(),
});

/** What a file brought into a session when it began: entries of somebody else, or of another time, marked as such. */
export const entriesImported = z.strictObject({
  type: z.literal('entries_imported'),
  source: z.strictObject({
    format: z.enum(['zonula_session', 'fhir_bundle', 'fhir_questionnaire_response']),
    /** SHA-256 of the file. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    /** `null` for what was not written by this app. */
    origin: sessionOrigin.nullable(),
    /** The session that the origin had its own imported entries from. */
    earlier: sessionOrigin.nullable(),
    /** The session that the origin followed. */
    follows: sessionOrigin.optional(),
    /** Everything the file says of the patient was taken as it stood, by the engine and knowledge it was made with. */
    whole: z.boolean(),
    /** How many places of the file were not used. */
    notUsed: z.int().min(0),
  }),
  entries: z.array(travellingEntry).max(10_000),
  /** The last one holds. Left out where there is none. */
  outcomes: z.array(travellingOutcome).min(1).max(10_000).optional(),
});

/** What a session that follows an earlier one began with: each as it stood at the end of that one, with its own time. */
export const entriesCarriedOver = z.strictObject({
  type: z.literal('entries_carried_over'),
  from: sessionOrigin,
  entries: z.array(z.strictObject({ at: z.iso.datetime({ precision: 3 }), entry })).max(10_000),
  /** Answered then and asked anew: what goes on by itself, what was not known, and what today's knowledge lacks. */
  askedAnew: z.array(knowledgeId).max(10_000),
});

/** What a session is made of: what the clinician did or brought in, and the assessment each time led to. */
export type SessionEvent =
  | { readonly type: 'session_started'; readonly patient: Patient }
  | EntriesImported
  | EntriesCarriedOver
  | Exclude<Entry, { type: 'session_closed' }>
  | SignOff
  | { readonly type: 'outcome_recorded'; readonly outcome: Outcome }
  | {
      readonly type: 'assessment_recorded';
      readonly fingerprint: string;
      readonly assessment: Assessment;
      readonly advice: Advice;
    };

/** Who signed, and what the signature says: `complete`, that this is what was found and decided. Early ones say neither. */
export interface SignOff {
  readonly type: 'session_closed';
  readonly signedBy: string | null;
  readonly meaning: 'complete' | null;
}

export type Patient = z.infer<typeof patient>;
export type Reported = z.infer<typeof reported>;
export type TravellingEntry = z.infer<typeof travellingEntry>;
export type TravellingOutcome = z.infer<typeof travellingOutcome>;
export type SessionOrigin = z.infer<typeof sessionOrigin>;
export type EntriesImported = z.infer<typeof entriesImported>;
export type EntriesCarriedOver = z.infer<typeof entriesCarriedOver>;
export type Outcome = z.infer<typeof outcome>;
export type Entry = z.infer<typeof entry>;
export type SessionState = z.infer<typeof sessionState>;
export type SessionOutline = z.infer<typeof sessionOutline>;
