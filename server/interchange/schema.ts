import { z } from 'zod';
import { settings, sexes } from '@/engine';
import { patient, sessionId, sessionOrigin, travellingEntry, travellingOutcome } from '../sessions/schema';

/** What comes in and goes out when a file is read: one shape for the server and the page. */

/** The largest file that is read, in bytes of UTF-8. */
export const LARGEST_FILE = 2_000_000;
/** How many lines of what was not used are written out; the rest is counted. */
export const LONGEST_REPORT = 200;

const importFormats = ['zonula_session', 'fhir_bundle', 'fhir_questionnaire_response'] as const;

/** Why a file is not read at all. */
export const refusalCodes = [
  'empty',
  'too_large',
  'too_deep',
  'not_json',
  'unknown_format',
  'newer_format',
  'damaged',
  'malformed',
  'several_patients',
  'nothing_usable',
] as const;

/** Why a place of a file was not used. */
export const notUsedCodes = [
  'unknown_code',
  'unknown_id',
  'ambiguous_code',
  'wrong_kind_of_answer',
  'out_of_range',
  'unit_not_convertible',
  'unit_missing',
  'bound_not_value',
  'no_value',
  'conflict',
  'several_values',
  'not_final',
  'retracted',
  'other_subject',
  'changes_meaning',
  'foreign_questionnaire',
  'unsupported_resource',
  'not_kept',
  'thought_anew',
  'not_needed',
  'not_understood',
] as const;

export const importNotices = [
  'other_knowledge',
  'other_engine',
  'assessment_differs',
  'age_from_birth_date',
  'patient_differs',
] as const;

export const refusal = z.strictObject({ code: z.enum(refusalCodes), detail: z.string().nullable() });

export const notUsed = z.strictObject({
  /** Where in the file, as `Bundle.entry[].resource.interpretation`; `[]` stands for every place of a list. */
  place: z.string(),
  code: z.enum(notUsedCodes),
  detail: z.string().nullable(),
  count: z.int().min(1),
});

/** An entry of a file; without a time of its own it gets that of the import. */
export const readEntry = travellingEntry.extend({ at: travellingEntry.shape.at.nullable() });

const readOutcome = travellingOutcome.extend({ at: travellingOutcome.shape.at.nullable() });

export const importReport = z.strictObject({
  format: z.enum(importFormats),
  /** Written by this app, here or elsewhere. */
  own: z.boolean(),
  origin: sessionOrigin.nullable(),
  earlier: sessionOrigin.nullable(),
  /** The session that the one of the file follows. */
  follows: sessionOrigin.optional(),
  /** Of the knowledge, the engine and the app it was made with, where the file says so. */
  knowledgeVersion: z.string().nullable(),
  engineVersion: z.string().nullable(),
  appVersion: z.string().nullable(),
  /** As the file has it; `null` is what it does not say. */
  patient: z.strictObject({
    setting: z.enum(settings).nullable(),
    ageYears: z.int().nullable(),
    sex: z.enum(sexes).nullable(),
  }),
  /** At the start, where the file tells the whole story. */
  patientAtStart: patient.nullable(),
  localReference: z.string().nullable(),
  /** Marked as a published case or as test data: what comes of it is a demonstration. */
  demonstration: z.boolean(),
  entries: z.array(readEntry),
  /** What it turned out to be; the last one holds. */
  outcomes: z.array(readOutcome),
  notUsed: z.array(notUsed).max(LONGEST_REPORT),
  /** Places in all, those that are not written out included. */
  notUsedTotal: z.int().min(0),
  notices: z.array(z.enum(importNotices)),
  /** Everything it says of the patient is taken as it stands, by the engine and knowledge it was made with. */
  whole: z.boolean(),
  /** SHA-256 of the file. */
  digest: z.string(),
});

export const previewInput = z.strictObject({ text: z.string() });

export const importInput = z.strictObject({
  text: z.string(),
  creationKey: z.uuid(),
  /** The digest of the report that was looked at, so that what is imported is what was shown. */
  reportDigest: z.string().regex(/^[0-9a-f]{64}$/),
  /** As confirmed, or completed, by the clinician. */
  patient,
  localReference: z.string().trim().max(60).nullable(),
});

export const importOutcome = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), sessionId }),
  z.strictObject({
    ok: z.literal(false),
    refusal: z.strictObject({ code: z.enum([...refusalCodes, 'report_changed']), detail: z.string().nullable() }),
  }),
]);

export const previewReply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), report: importReport, reportDigest: z.string() }),
  z.strictObject({ ok: z.literal(false), refusal }),
]);

export type RefusalCode = (typeof refusalCodes)[number];
export type NotUsedCode = (typeof notUsedCodes)[number];
export type ReadEntry = z.infer<typeof readEntry>;
export type ReadOutcome = z.infer<typeof readOutcome>;
export type NotUsed = z.infer<typeof notUsed>;
export type Refusal = z.infer<typeof refusal>;
export type ImportReport = z.infer<typeof importReport>;
export type PreviewReply = z.infer<typeof previewReply>;
export type ImportInput = z.infer<typeof importInput>;
export type ImportOutcome = z.infer<typeof importOutcome>;
