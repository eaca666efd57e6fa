import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '@/engine';
import { intendedUse } from '../library/intended-use';
import { patient, sessionOrigin, travellingEntry, travellingOutcome } from '../sessions/schema';
import { sessionSchemaAddresses } from './addresses';
import type { SessionRecord } from './record/session-record';

const estimate = z.strictObject({ point: z.number(), low: z.number(), high: z.number() });

/** What every version of the file holds. */
const everyFile = z.strictObject({
  format: z.literal('zonula_session'),
  intendedUse: z.string(),
  session: sessionOrigin,
  origin: sessionOrigin.nullable().meta({ description: 'The session that the imported entries come from.' }),
  /** Left out where there is none. */
  follows: sessionOrigin
    .optional()
    .meta({ description: 'The session that this one follows: entries marked as carried.' }),
  localReference: z.string().max(60).nullable(),
  demonstration: z.boolean().meta({ description: 'A published case and nobody’s patient.' }),
  patient: patient.meta({ description: 'As described at the start; an entry may have changed it.' }),
  entries: z.array(travellingEntry).max(10_000),
  engineVersion: z.string().max(40),
  knowledgeVersion: z.string().max(60),
  fingerprint: z.string().max(40),
  /** As it was shown last. Its details belong to its engine version; it is thought anew on import, never taken over. */
  assessment: z.looseObject({
    engineVersion: z.string(),
    knowledgeVersion: z.string(),
    ranking: z.array(
      z.looseObject({ condition: z.string(), prior: estimate, posterior: estimate, cannotMiss: z.boolean() }),
    ),
    redFlags: z.array(z.looseObject({ rule: z.string(), state: z.enum(['fires', 'possible']), urgency: z.string() })),
  }),
  advice: z.looseObject({
    suggestions: z.array(z.looseObject({ investigation: z.string(), tier: z.string() })),
    questions: z.array(z.looseObject({ finding: z.string() })),
  }),
  /** SHA-256 over everything else, written as here without spaces. It shows damage, and is no signature. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

const outcomes = z
  .array(travellingOutcome)
  .max(10_000)
  .meta({ description: 'What it turned out to be, learned later; the last one holds.' });

/** A session as a file. Keys stand in the order of the alphabet, so that the same session gives the same bytes. */
export const sessionFile = everyFile.extend({
  version: z.literal(3),
  /** Where an installation serves this schema. */
  schema: z.literal(sessionSchemaAddresses[3]),
  outcomes,
  appVersion: z
    .string()
    .max(40)
    .meta({ description: 'Of the app that recorded it last; “unknown” where none was kept.' }),
});

/** The first said nothing of outcomes, the second nothing of the app. */
const firstSessionFile = everyFile.extend({ version: z.literal(1), schema: z.literal(sessionSchemaAddresses[1]) });
const secondSessionFile = everyFile.extend({
  version: z.literal(2),
  schema: z.literal(sessionSchemaAddresses[2]),
  outcomes,
});
const fileOf = { 1: firstSessionFile, 2: secondSessionFile, 3: sessionFile } as const;

export type SessionFile = z.infer<typeof sessionFile>;

/** The newest version that is read. */
export const newestFile = 3;

/** A file of any version as one of today, one step at a time. What is none is left as it is. Cannot fail. */
export const upgradedFile = (value: object): object => {
  const first = firstSessionFile.safeParse(value);
  if (first.success) return fromSecond({ ...first.data, version: 2, schema: sessionSchemaAddresses[2], outcomes: [] });
  const second = secondSessionFile.safeParse(value);
  return second.success ? fromSecond(second.data) : value;
};

const fromSecond = (file: z.infer<typeof secondSessionFile>): SessionFile => ({
  ...file,
  version: 3,
  schema: sessionSchemaAddresses[3],
  appVersion: 'unknown',
});

/** The session as the text of a file. Cannot fail. */
export const sessionFileText = (record: SessionRecord): string => {
  const { assessment, advice } = record.consultation;
  const content = {
    format: 'zonula_session',
    version: 3,
    schema: sessionSchemaAddresses[3],
    intendedUse,
    session: record.session,
    origin: record.origin,
    ...(record.follows && { follows: record.follows }),
    localReference: record.localReference,
    demonstration: record.demonstration,
    patient: record.patient,
    entries: record.entries,
    outcomes: record.outcomes,
    appVersion: record.appVersion,
    engineVersion: assessment.engineVersion,
    knowledgeVersion: assessment.knowledgeVersion,
    fingerprint: record.fingerprint,
    assessment,
    advice,
  };
  return `${canonical({ ...content, digest: digestOf(content) }, 2)}\n`;
};

/** The digest a file ought to carry. */
export const digestOf = (content: object): string => {
  const { digest: _, ...rest } = content as { digest?: unknown };
  return createHash('sha256').update(canonical(rest)).digest('hex');
};

/** The JSON Schema of the file, made from the schema that reads it. */
export const sessionFileSchema = (version: keyof typeof sessionSchemaAddresses): object => ({
  $id: `https://zonula.invalid/schema/session-${version}.json`,
  title: `A session of Zonula, version ${version}`,
  ...z.toJSONSchema(fileOf[version], { io: 'input' }),
});
