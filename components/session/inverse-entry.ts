import type { Entry, SessionState } from '@/server/sessions/schema';
import { applyEntry } from '@/server/sessions/state';
import { valueAt } from './places';

/** The entries that take back what one press did: each leads to what stood before the press. Empty when none can. */
export const inverseOfAll = (entries: readonly Entry[], state: SessionState): readonly Entry[] =>
  entries.flatMap((entry) => inverseOf(entry, state));

/** The entries that take this one back, as the state stands before it; none for what cannot be taken back. */
export const inverseOf = (entry: Entry, state: SessionState): readonly Entry[] => {
  switch (entry.type) {
    case 'patient_described':
      return [{ type: 'patient_described', patient: state.patient }];
    case 'question_answered':
    case 'answer_withdrawn':
      return answersBack([entry.finding], entry, state);
    case 'questions_answered':
      return answersBack(
        entry.answers.map(({ finding }) => finding),
        entry,
        state,
      );
    case 'answers_withdrawn':
      return answersBack(entry.findings, entry, state);
    case 'result_entered':
    case 'result_withdrawn': {
      const { investigation } = entry;
      const earlier = state.results[investigation];
      if (!earlier) return [{ type: 'result_withdrawn', investigation }];
      const again: Entry = {
        type: 'result_entered',
        investigation,
        result: earlier,
        ...reportedOf(state, investigation),
      };
      const at = state.followsUp?.results[investigation];
      return at ? [again, { type: 'carried_over_restored', answers: [], results: [{ investigation, at }] }] : [again];
    }
    case 'red_flag_set_aside':
      return [{ type: 'red_flag_restored', redFlag: entry.redFlag }];
    case 'red_flag_restored': {
      const earlier = state.setAside[entry.redFlag];
      return earlier ? [{ type: 'red_flag_set_aside', redFlag: entry.redFlag, reason: earlier.reason }] : [];
    }
    case 'investigation_chosen':
    case 'investigation_declined':
    case 'investigation_undecided': {
      const { investigation } = entry;
      const earlier = state.decisions[investigation];
      if (!earlier) return [{ type: 'investigation_undecided', investigation }];
      return earlier.choice === 'chosen'
        ? [{ type: 'investigation_chosen', investigation }]
        : [{ type: 'investigation_declined', investigation, reason: earlier.reason ?? '' }];
    }
    case 'own_differential_recorded': {
      const earlier = state.ownDifferential;
      return earlier ? [{ type: 'own_differential_recorded', ...without(earlier) }] : [];
    }
    case 'note_written':
      return [{ type: 'note_written', text: state.note }];
    // Only ever undoes something itself.
    case 'carried_over_restored':
    case 'session_closed':
    case 'session_amended':
      return [];
  }
};

/**
 * What was answered before is answered so again, with all that was said of it, unless it stands so anyway; what was not is
 * not answered; and what had only been carried over is so again, as of the time it had been said.
 */
const answersBack = (findings: readonly string[], entry: Entry, state: SessionState): readonly Entry[] => {
  const after = applyEntry(state, entry, '');
  const unanswered = findings.filter((finding) => !state.answers[finding]);
  const carried = findings.flatMap((finding) => {
    const at = state.followsUp?.answers[finding];
    return at ? [{ finding, at }] : [];
  });
  const again = findings.flatMap((finding): Entry[] => {
    const answer = state.answers[finding];
    const place = `answer:${finding}`;
    if (!answer || valueAt(after, place) === valueAt(state, place)) return [];
    const complaint = state.complaints.includes(finding);
    return [{ type: 'question_answered', finding, answer, complaint, ...reportedOf(state, finding) }];
  });
  if (carried.length > 0) again.push({ type: 'carried_over_restored', answers: carried, results: [] });
  const [only] = unanswered;
  if (only === undefined) return again;
  const taken: Entry =
    unanswered.length === 1
      ? { type: 'answer_withdrawn', finding: only }
      : { type: 'answers_withdrawn', findings: unanswered };
  return [taken, ...again];
};

const reportedOf = (state: SessionState, id: string) => {
  const reported = state.reported[id];
  return reported ? { reported } : {};
};

const without = ({ at: _at, ...rest }: NonNullable<SessionState['ownDifferential']>) => rest;
