import { z } from 'zod';
import type { ClinicKeys } from '../at-rest/clinic-keys';
import { type Entry, type Outcome, type SessionEvent, type SessionState, sessionState } from './schema';

// What clinicians write in their own words is stored sealed: notes, reasons, other diagnoses. What they choose (findings,
// results, conditions) is not, since it is searched, counted and checked where it is stored. Here is where each text is.

/** A text as it is stored; one of before is stored as it was written. */
const storedText = z.union([z.string(), z.strictObject({ sealed: z.string() })]);

/** A state as it is stored: `sessionState` with sealed texts. */
export const storedState = sessionState.extend({
  setAside: z.record(z.string(), z.strictObject({ reason: storedText, at: z.string() })),
  decisions: z.record(
    z.string(),
    z.strictObject({ choice: z.enum(['chosen', 'declined']), reason: storedText.nullable() }),
  ),
  note: storedText,
  ownDifferential: z
    .strictObject({ conditions: z.array(z.string()), other: storedText, unaided: z.boolean(), at: z.string() })
    .nullable()
    .default(null),
});

export type StoredState = z.infer<typeof storedState>;

export interface Texts {
  seal(text: string): string;
  open(sealed: string): string;
}

/** The texts of one session: sealed for it, they open nowhere else. */
export const textsOf = (keys: ClinicKeys, sessionId: string): Texts => ({
  seal: (text) => keys.seal(text, `text/${sessionId}`),
  open: (sealed) => keys.open(sealed, `text/${sessionId}`),
});

/** The patient's reference stands in a column, sealed or, from before, as it was written. */
export const referenceOf = (keys: ClinicKeys, sessionId: string) => ({
  seal: (reference: string | null) => reference && keys.seal(reference, `reference/${sessionId}`),
  open: (stored: string | null) =>
    stored && sealedForm.test(stored) ? keys.open(stored, `reference/${sessionId}`) : stored,
});
/** Longer than any reference may be. */
const sealedForm = /^z1\.\d+\.[\w-]{38,}$/;

type Change = (text: string) => string;

/**
 * The event with each of its texts changed. A sealed text stands where the text stood, as `{ sealed }`: what folds events
 * hands texts on and never looks at them, so it folds sealed ones as well, and their types say nothing of it.
 */
const withTexts = (event: SessionEvent, change: Change): SessionEvent => {
  switch (event.type) {
    case 'outcome_recorded':
      return { ...event, outcome: outcomeWith(event.outcome, change) };
    case 'entries_imported':
      return {
        ...event,
        entries: event.entries.map((one) => ({ ...one, entry: entryWith(one.entry, change) })),
        ...(event.outcomes && {
          outcomes: event.outcomes.map((one) => ({ ...one, outcome: outcomeWith(one.outcome, change) })),
        }),
      };
    case 'entries_carried_over':
      return { ...event, entries: event.entries.map((one) => ({ ...one, entry: entryWith(one.entry, change) })) };
    case 'session_started':
    case 'session_closed':
    case 'assessment_recorded':
      return event;
    default:
      return entryWith(event, change);
  }
};

const entryWith = <Some extends Entry>(entry: Some, change: Change): Some => {
  switch (entry.type) {
    case 'note_written':
      return { ...entry, text: change(entry.text) };
    case 'red_flag_set_aside':
    case 'investigation_declined':
    case 'session_amended':
      return { ...entry, reason: change(entry.reason) };
    case 'own_differential_recorded':
      return { ...entry, other: change(entry.other) };
    default:
      return entry;
  }
};

const outcomeWith = (outcome: Outcome, change: Change): Outcome =>
  outcome.diagnosis?.kind === 'other'
    ? { ...outcome, diagnosis: { ...outcome.diagnosis, text: change(outcome.diagnosis.text) } }
    : outcome;

const sealing =
  ({ seal }: Pick<Texts, 'seal'>): Change =>
  (text) =>
    text === '' ? text : ({ sealed: seal(text) } as unknown as string);

const opening =
  ({ open }: Pick<Texts, 'open'>): Change =>
  (stored: unknown) =>
    isSealed(stored) ? open(stored.sealed) : (stored as string);

const isSealed = (value: unknown): value is { readonly sealed: string } =>
  typeof value === 'object' && value !== null && typeof (value as { sealed?: unknown }).sealed === 'string';

export const sealedEvent = (event: SessionEvent, texts: Pick<Texts, 'seal'>): SessionEvent =>
  withTexts(event, sealing(texts));
export const openedEvent = (event: SessionEvent, texts: Pick<Texts, 'open'>): SessionEvent =>
  withTexts(event, opening(texts));
export const openedOutcome = (outcome: Outcome, texts: Pick<Texts, 'open'>): Outcome =>
  outcomeWith(outcome, opening(texts));

/** A stored state as the app works with it. */
export const openedState = (stored: StoredState, texts: Pick<Texts, 'open'>): SessionState => {
  const open = opening(texts) as (text: StoredState['note']) => string;
  return {
    ...stored,
    setAside: mapped(stored.setAside, (one) => ({ ...one, reason: open(one.reason) })),
    decisions: mapped(stored.decisions, (one) => ({ ...one, reason: one.reason && open(one.reason) })),
    note: open(stored.note),
    ownDifferential: stored.ownDifferential && {
      ...stored.ownDifferential,
      other: open(stored.ownDifferential.other),
    },
  };
};

const mapped = <From, To>(record: Readonly<Record<string, From>>, change: (one: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([id, one]) => [id, change(one)]));
