import type { Consultation } from '@/engine';
import { knownOutcomes } from '../../sessions/known-outcomes';
import type {
  EntriesImported,
  Patient,
  SessionEvent,
  SessionOrigin,
  SessionState,
  TravellingEntry,
  TravellingOutcome,
} from '../../sessions/schema';
import type { SessionView } from '../../sessions/wire/schema';

/** A session as it leaves: one shape for every format. */
export interface SessionRecord {
  /** As it was first recorded: an import that nothing was added to is still the session it came from. */
  readonly session: SessionOrigin;
  /** The session that its imported entries come from, where it has gone on from there. */
  readonly origin: SessionOrigin | null;
  /** The session that this one follows, where it began with what that one ended with. */
  readonly follows: SessionOrigin | null;
  readonly localReference: string | null;
  /** A published case and nobody’s patient: it stays marked wherever it goes. */
  readonly demonstration: boolean;
  /** At the start. */
  readonly patient: Patient;
  readonly entries: readonly TravellingEntry[];
  /** What it turned out to be, learned later; the last one holds. */
  readonly outcomes: readonly TravellingOutcome[];
  readonly state: SessionState;
  readonly consultation: Consultation;
  /** Of the app that recorded the assessment; engine and knowledge stand in it. */
  readonly appVersion: string;
  readonly fingerprint: string;
}

interface TimedEvent {
  readonly at: string;
  readonly event: SessionEvent;
}

/** Puts together what leaves of a session. Throws when it has no start or no assessment: no session is stored without. */
export const recordOf = (
  session: Pick<
    SessionView,
    'id' | 'localReference' | 'demonstration' | 'createdAt' | 'closedAt' | 'state' | 'appVersion'
  >,
  events: readonly TimedEvent[],
): SessionRecord => {
  const walked = events.reduce(withEvent, {
    patient: null,
    source: null,
    follows: null,
    imported: [],
    outcomes: [],
    own: [],
    assessed: null,
  });
  if (!walked.patient || !walked.assessed) throw new Error('A session without a start or without an assessment');
  const { assessment, advice, fingerprint } = walked.assessed;
  const origin = walked.source?.origin ?? null;
  const known = knownOutcomes(events);
  const added = walked.own.length > 0 || known.some(({ imported }) => !imported);
  const asItCame = origin !== null && walked.source?.whole === true && !added;
  return {
    session: asItCame ? origin : { id: session.id, startedAt: session.createdAt, closedAt: session.closedAt },
    origin: asItCame ? (walked.source?.earlier ?? null) : origin,
    follows: walked.follows,
    localReference: session.localReference,
    demonstration: session.demonstration,
    patient: walked.patient,
    entries: asItCame
      ? walked.imported
      : [...walked.imported.map((one) => ({ ...one, imported: true })), ...walked.own],
    outcomes: asItCame ? walked.outcomes : known,
    state: session.state,
    consultation: { assessment, advice },
    appVersion: session.appVersion,
    fingerprint,
  };
};

interface Walked {
  readonly patient: Patient | null;
  readonly source: EntriesImported['source'] | null;
  readonly follows: SessionOrigin | null;
  readonly imported: readonly TravellingEntry[];
  /** Those that came with the file, as it had them. */
  readonly outcomes: readonly TravellingOutcome[];
  readonly own: readonly TravellingEntry[];
  readonly assessed: Extract<SessionEvent, { type: 'assessment_recorded' }> | null;
}

/** Every kind of event is named, so that a new one cannot leave, or stay behind, by oversight. */
const withEvent = (walked: Walked, { at, event }: TimedEvent): Walked => {
  switch (event.type) {
    case 'session_started':
      return { ...walked, patient: event.patient };
    case 'entries_imported':
      return {
        ...walked,
        source: event.source,
        follows: event.source.follows ?? null,
        imported: event.entries,
        outcomes: event.outcomes ?? [],
      };
    case 'entries_carried_over':
      return {
        ...walked,
        follows: event.from,
        own: event.entries.map((one) => ({ ...one, imported: false, carried: true })),
      };
    case 'assessment_recorded':
      return { ...walked, assessed: event };
    case 'patient_described':
    case 'question_answered':
    case 'questions_answered':
    case 'answers_withdrawn':
    case 'answer_withdrawn':
    case 'carried_over_restored':
    case 'result_entered':
    case 'result_withdrawn':
    case 'red_flag_set_aside':
    case 'red_flag_restored':
    case 'investigation_chosen':
    case 'investigation_declined':
    case 'investigation_undecided':
    case 'own_differential_recorded':
    case 'note_written':
    case 'session_amended':
      return { ...walked, own: [...walked.own, { at, entry: event, imported: false }] };
    // Who signed is a name and stays here.
    case 'session_closed':
      return { ...walked, own: [...walked.own, { at, entry: { type: event.type }, imported: false }] };
    // Outcomes are no entries: they are gathered apart.
    case 'outcome_recorded':
      return walked;
    default:
      return event satisfies never;
  }
};
