import type { Case } from '@/engine';
import type { Entry, Patient, Reported, SessionEvent, SessionOrigin, SessionState, TravellingEntry } from './schema';

/** What a session begins with. */
export const initialState = (patient: Patient): SessionState => ({
  version: 1,
  patient,
  answers: {},
  results: {},
  complaints: [],
  setAside: {},
  decisions: {},
  note: '',
  reported: {},
  ownDifferential: null,
  followsUp: null,
});

/**
 * The state after one more entry. Pure: the browser folds what it is about to send, the server what it is about to
 * record, and both come to the same. `at` is the instant of what is done. Cannot fail.
 */
export const applyEntry = (state: SessionState, entry: Entry, at: string): SessionState => {
  switch (entry.type) {
    case 'patient_described':
      return { ...state, patient: entry.patient };
    case 'question_answered': {
      const others = state.complaints.filter((id) => id !== entry.finding);
      return {
        ...state,
        answers: { ...state.answers, [entry.finding]: entry.answer },
        complaints: entry.complaint ? [...others, entry.finding] : others,
        reported: noted(state, entry.finding, entry.reported),
        followsUp: settled(state, 'answers', entry.finding),
      };
    }
    case 'questions_answered': {
      const given = Object.fromEntries(entry.answers.map(({ finding, answer }) => [finding, answer]));
      const followsUp = settled(state, 'answers', ...Object.keys(given));
      const reported = Object.keys(given).reduce<SessionState['reported']>(without, state.reported);
      return { ...state, answers: { ...state.answers, ...given }, reported, followsUp };
    }
    case 'answers_withdrawn':
      return entry.findings.reduce((left, finding) => withdrawn(left, finding), state);
    case 'answer_withdrawn':
      return withdrawn(state, entry.finding);
    case 'result_entered':
      return {
        ...state,
        results: { ...state.results, [entry.investigation]: entry.result },
        reported: noted(state, entry.investigation, entry.reported),
        followsUp: settled(state, 'results', entry.investigation),
      };
    case 'result_withdrawn':
      return {
        ...state,
        results: without(state.results, entry.investigation),
        reported: without(state.reported, entry.investigation),
        followsUp: settled(state, 'results', entry.investigation),
      };
    case 'carried_over_restored':
      return { ...state, followsUp: unsaid(state, entry) };
    case 'own_differential_recorded': {
      const { conditions, other, unaided } = entry;
      return { ...state, ownDifferential: { conditions, other, unaided, at } };
    }
    case 'red_flag_set_aside':
      return { ...state, setAside: { ...state.setAside, [entry.redFlag]: { reason: entry.reason, at } } };
    case 'red_flag_restored':
      return { ...state, setAside: without(state.setAside, entry.redFlag) };
    case 'investigation_chosen':
      return decided(state, entry.investigation, { choice: 'chosen', reason: null });
    case 'investigation_declined':
      return decided(state, entry.investigation, { choice: 'declined', reason: entry.reason });
    case 'investigation_undecided':
      return { ...state, decisions: without(state.decisions, entry.investigation) };
    case 'note_written':
      return { ...state, note: entry.text };
    case 'session_closed':
    case 'session_amended':
      return state;
  }
};

/** The state that events lead to, from the first one on. Throws when they do not begin with the start of a session. */
export const stateOf = (events: readonly { readonly at: string; readonly event: SessionEvent }[]): SessionState => {
  const [first, ...rest] = events;
  if (first?.event.type !== 'session_started') throw new Error('A session without a beginning');
  return rest.reduce<SessionState>(
    (state, { at, event }) => applyAll(state, entriesOf(event, at), followedBy(event)),
    initialState(first.event.patient),
  );
};

/** An entry with its own time; `carried` when it had been said in the session that this one follows. */
export type TimedEntry = Pick<TravellingEntry, 'at' | 'entry' | 'carried'>;

/** The state after several entries; those that were carried over are marked until they are said again. Cannot fail. */
export const applyAll = (
  before: SessionState,
  entries: readonly TimedEntry[],
  follows?: SessionOrigin | undefined,
): SessionState => {
  const start: SessionState = follows
    ? { ...before, followsUp: { from: follows.id, startedAt: follows.startedAt, answers: {}, results: {} } }
    : before;
  return entries.reduce((state, { at, entry, carried }) => {
    const after = applyEntry(state, entry, at);
    return carried ? marked(after, entry, at) : after;
  }, start);
};

const marked = (state: SessionState, entry: Entry, at: string): SessionState => {
  const { followsUp } = state;
  if (!followsUp) return state;
  if (entry.type === 'question_answered') {
    return { ...state, followsUp: { ...followsUp, answers: { ...followsUp.answers, [entry.finding]: at } } };
  }
  if (entry.type === 'result_entered') {
    return { ...state, followsUp: { ...followsUp, results: { ...followsUp.results, [entry.investigation]: at } } };
  }
  return state;
};

/** The session that a session followed when it began with this event. */
const followedBy = (event: SessionEvent): SessionOrigin | undefined =>
  event.type === 'entries_carried_over'
    ? event.from
    : event.type === 'entries_imported'
      ? event.source.follows
      : undefined;

/** What the clinician did, or brought in, that can change the state; a sign-off and an outcome do not. */
export const entriesOf = (event: SessionEvent, at: string): readonly TimedEntry[] => {
  switch (event.type) {
    case 'session_started':
    case 'session_closed':
    case 'outcome_recorded':
    case 'assessment_recorded':
      return [];
    case 'entries_imported':
      return event.entries;
    case 'entries_carried_over':
      return event.entries.map((one) => ({ ...one, carried: true }));
    default:
      return [{ entry: event, at }];
  }
};

/** What the engine is told of a session. Complaints, notes and decisions are not its business. */
export const caseOf = (state: SessionState): Case => ({
  ...state.patient,
  answers: state.answers,
  results: state.results,
});

const decided = (
  state: SessionState,
  investigation: string,
  decision: SessionState['decisions'][string],
): SessionState => ({ ...state, decisions: { ...state.decisions, [investigation]: decision } });

/** What a report said belongs to the figure it came with, and goes with it. */
const noted = (state: SessionState, id: string, reported: Reported | undefined): SessionState['reported'] =>
  reported ? { ...state.reported, [id]: reported } : without(state.reported, id);

/** What has been said here is no longer only carried over. */
const settled = (
  { followsUp }: SessionState,
  kind: 'answers' | 'results',
  ...ids: readonly string[]
): SessionState['followsUp'] =>
  followsUp && ids.some((id) => id in followsUp[kind])
    ? { ...followsUp, [kind]: ids.reduce((left, id) => without(left, id), followsUp[kind]) }
    : followsUp;

/**
 * What stands is once more only carried over; what does not stand, or in a session that follows none, is not. That it had been,
 * and when it had been said, is looked at before it is recorded (carried-over.ts).
 */
const unsaid = (
  { followsUp, answers, results }: SessionState,
  entry: Extract<Entry, { type: 'carried_over_restored' }>,
): SessionState['followsUp'] =>
  followsUp && {
    ...followsUp,
    answers: {
      ...followsUp.answers,
      ...Object.fromEntries(entry.answers.flatMap(({ finding, at }) => (answers[finding] ? [[finding, at]] : []))),
    },
    results: {
      ...followsUp.results,
      ...Object.fromEntries(
        entry.results.flatMap(({ investigation, at }) => (results[investigation] ? [[investigation, at]] : [])),
      ),
    },
  };

const withdrawn = (state: SessionState, finding: string): SessionState => ({
  ...state,
  answers: without(state.answers, finding),
  reported: without(state.reported, finding),
  followsUp: settled(state, 'answers', finding),
  complaints: state.complaints.filter((id) => id !== finding),
});

const without = <Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> => {
  const { [id]: _, ...rest } = record;
  return rest;
};
