import type { Entry } from '../../sessions/schema';
import type { SessionRecord } from './session-record';

/** When each thing that stands at the end was last said; what was taken back has no time. */
export interface StandingTimes {
  readonly answers: ReadonlyMap<string, string>;
  readonly results: ReadonlyMap<string, string>;
  readonly decisions: ReadonlyMap<string, string>;
  readonly note: string;
  /** The latest of them all. */
  readonly last: string;
  /** The same, with what was learned later. */
  readonly recorded: string;
}

export const standingTimes = ({ session, entries, outcomes, state }: SessionRecord): StandingTimes => {
  const said = new Map<string, string>();
  for (const { at, entry } of entries) for (const thing of thingsOf(entry)) said.set(thing, at);
  const timesOf = (
    kind: string,
    ids: readonly string[],
    carried: Readonly<Record<string, string>> = {},
  ): ReadonlyMap<string, string> =>
    new Map(ids.map((id) => [id, carried[id] ?? said.get(`${kind}:${id}`) ?? session.startedAt]));
  const answers = timesOf('answer', Object.keys(state.answers), state.followsUp?.answers);
  const results = timesOf('result', Object.keys(state.results), state.followsUp?.results);
  const decisions = timesOf('decision', Object.keys(state.decisions));
  const note = (state.note && said.get('note')) || session.startedAt;
  const all = [
    session.startedAt,
    note,
    ...answers.values(),
    ...results.values(),
    ...decisions.values(),
    ...Object.values(state.setAside).map(({ at }) => at),
  ].sort();
  const last = all.at(-1) ?? session.startedAt;
  const recorded = [last, ...outcomes.map(({ at }) => at)].sort().at(-1) ?? last;
  return { answers, results, decisions, note, last, recorded };
};

/** What an entry speaks of. */
const thingsOf = (entry: Entry): readonly string[] => {
  switch (entry.type) {
    case 'question_answered':
    case 'answer_withdrawn':
      return [`answer:${entry.finding}`];
    case 'questions_answered':
      return entry.answers.map(({ finding }) => `answer:${finding}`);
    case 'answers_withdrawn':
      return entry.findings.map((finding) => `answer:${finding}`);
    case 'result_entered':
    case 'result_withdrawn':
      return [`result:${entry.investigation}`];
    case 'investigation_chosen':
    case 'investigation_declined':
    case 'investigation_undecided':
      return [`decision:${entry.investigation}`];
    case 'note_written':
      return ['note'];
    // The state keeps the time of what is only carried over, of a red flag that was set aside and of the own differential; the rest stands without one.
    case 'own_differential_recorded':
    case 'red_flag_set_aside':
    case 'red_flag_restored':
    case 'carried_over_restored':
    case 'patient_described':
    case 'session_closed':
    case 'session_amended':
      return [];
    default:
      return entry satisfies never;
  }
};
