import type { Case } from '@/engine';
import type { Entry, Patient, SessionEvent, SessionState } from './schema';

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
});

/**
 * The state after one more entry. Pure: the browser folds what it is about to send, the server what it is about to
 * record, and both come to the same. `at` is the instant of a red flag being set aside. Cannot fail.
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
      };
    }
    case 'questions_answered': {
      const given = Object.fromEntries(entry.answers.map(({ finding, answer }) => [finding, answer]));
      return { ...state, answers: { ...state.answers, ...given } };
    }
    case 'answers_withdrawn':
      return entry.findings.reduce((left, finding) => withdrawn(left, finding), state);
    case 'answer_withdrawn':
      return withdrawn(state, entry.finding);
    case 'result_entered':
      return { ...state, results: { ...state.results, [entry.investigation]: entry.result } };
    case 'result_withdrawn':
      return { ...state, results: without(state.results, entry.investigation) };
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
  return rest.reduce(
    (state, { at, event }) => (isEntry(event) ? applyEntry(state, event, at) : state),
    initialState(first.event.patient),
  );
};

/** Whether an event is something the clinician did that can change the state; a sign-off and an outcome do not. */
const isEntry = (event: SessionEvent): event is Exclude<Entry, { type: 'session_closed' }> =>
  !['session_started', 'session_closed', 'outcome_recorded', 'assessment_recorded'].includes(event.type);

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

const withdrawn = (state: SessionState, finding: string): SessionState => ({
  ...state,
  answers: without(state.answers, finding),
  complaints: state.complaints.filter((id) => id !== finding),
});

const without = <Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> => {
  const { [id]: _, ...rest } = record;
  return rest;
};
