import { z } from 'zod';
import type { Advice, Assessment, CriterionReading, RankedCondition, Suggestion } from '@/engine';
import { entriesCarriedOver, entriesImported, entry, outcome, patient, type SessionEvent } from './schema';
import { openedEvent, sealedEvent, type Texts } from './sealed-texts';

/** Version in which each kind of event is written today. An older one is upgraded on reading, one step at a time. */
const versionOf = (type: SessionEvent['type']): number =>
  type === 'assessment_recorded' || type === 'session_closed' || withSealedTexts.has(type) ? 2 : 1;

/** Version 1 of these holds its texts as they were written, and stays so: an event is never rewritten. */
const withSealedTexts: ReadonlySet<SessionEvent['type']> = new Set([
  'note_written',
  'red_flag_set_aside',
  'investigation_declined',
  'session_amended',
  'own_differential_recorded',
  'outcome_recorded',
  'entries_imported',
  'entries_carried_over',
] as const);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const stored = z.union([
  z.strictObject({ type: z.literal('session_started'), patient }),
  entriesImported,
  entriesCarriedOver,
  // Before the entries, which know a sign-off without its signature.
  z.strictObject({
    type: z.literal('session_closed'),
    signedBy: z.string().nullable(),
    meaning: z.literal('complete').nullable(),
  }),
  entry.refine(({ type }) => type !== 'session_closed'),
  z.strictObject({ type: z.literal('outcome_recorded'), outcome }),
]);

/** Our own output, stored as it was shown; its shape belongs to its engine version. */
const recordedAssessment = z.strictObject({
  type: z.literal('assessment_recorded'),
  fingerprint: z.string(),
  assessment: z.custom<Assessment>((value) => isObject(value) && 'ranking' in (value as object)),
  advice: z.custom<Advice>((value) => isObject(value) && 'suggestions' in (value as object)),
});

/** An event out of its row, its texts opened. Throws when the row holds what no version of the app has written: that is a bug. */
export const parseEvent = (
  row: {
    readonly type: string;
    readonly version: number;
    readonly payload: unknown;
  },
  texts: Pick<Texts, 'open'>,
): SessionEvent => {
  let payload = row.payload as object;
  if (row.type === 'assessment_recorded' && row.version === 1) payload = separated(payload as RecordedAtFirst);
  else if (row.type === 'session_closed' && row.version === 1) payload = { signedBy: null, meaning: null };
  else if (row.version === 2 && withSealedTexts.has(row.type as SessionEvent['type'])) {
    payload = openedEvent({ ...payload, type: row.type } as SessionEvent, texts);
  } else if (row.version !== 1 && row.version !== versionOf(row.type as SessionEvent['type'])) {
    throw new Error(`No reader for version ${row.version} of ${row.type}`);
  }
  // Every second event is an assessment: it is not tried against all the others first.
  const shape = row.type === 'assessment_recorded' ? recordedAssessment : stored;
  return shape.parse({ ...payload, type: row.type }) as SessionEvent;
};

interface RecordedAtFirst {
  readonly fingerprint: string;
  readonly assessment: Omit<Assessment, 'statements' | 'ranking' | 'criteria'> & {
    readonly ranking: readonly (Omit<RankedCondition, 'steps'> & { readonly couldChange?: unknown })[];
    readonly criteria: readonly (Omit<CriterionReading, 'met'> & { readonly met: boolean | null })[];
    readonly questions: Advice['questions'];
    readonly suggestions: readonly (Omit<Suggestion, 'spoiled' | 'workUp'> & {
      readonly spoiled: readonly { readonly id: string; readonly now: true | null }[];
    })[];
  };
}

/**
 * From version 1 to 2: advice stands apart from the assessment, and steps are places in the knowledge base they were
 * made with. Version 1 wrote each step out and its knowledge was not kept, so the steps stay in the row and are not shown.
 */
const separated = ({ fingerprint, assessment }: RecordedAtFirst): object => {
  const { suggestions, questions, ranking, criteria, ...rest } = assessment;
  return {
    fingerprint,
    assessment: {
      ...rest,
      criteria: criteria.flatMap(({ rule, condition, met }) => (met === null ? [] : [{ rule, condition, met }])),
      statements: [],
      ranking: ranking.map(({ couldChange: _couldChange, ...ranked }) => ({
        ...ranked,
        steps: [],
        unexplained: [],
      })),
    },
    advice: {
      suggestions: suggestions.map(({ spoiled, ...suggestion }) => ({
        ...suggestion,
        workUp: [],
        spoiled: spoiled.flatMap(({ id, now }) => (now ? [id] : [])),
      })),
      questions,
    },
  };
};

export interface EventRow {
  readonly type: string;
  readonly version: number;
  readonly payload: object;
}

/** An event as its row holds it, its texts sealed. */
export const rowOf = (event: SessionEvent, texts: Pick<Texts, 'seal'>): EventRow => {
  const { type, ...payload } = sealedEvent(event, texts);
  return { type, version: versionOf(type), payload };
};

/** What a row folds to: the event with its texts as they stand there. */
export const storedEventOf = ({ type, payload }: EventRow): SessionEvent => ({ ...payload, type }) as SessionEvent;
