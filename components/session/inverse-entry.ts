import type { Entry, SessionState } from '@/server/sessions/schema';

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
      return answersBack([entry.finding], state);
    case 'questions_answered':
      return answersBack(
        entry.answers.map(({ finding }) => finding),
        state,
      );
    case 'answers_withdrawn':
      return answersBack(entry.findings, state);
    case 'result_entered':
    case 'result_withdrawn': {
      const { investigation } = entry;
      const earlier = state.results[investigation];
      return earlier
        ? [{ type: 'result_entered', investigation, result: earlier, ...reportedOf(state, investigation) }]
        : [{ type: 'result_withdrawn', investigation }];
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
    case 'session_closed':
    case 'session_amended':
      return [];
  }
};

/** What was answered before is answered so again, with all that was said of it; what was not is not answered. */
const answersBack = (findings: readonly string[], state: SessionState): readonly Entry[] => {
  const unanswered = findings.filter((finding) => !state.answers[finding]);
  const again = findings.flatMap((finding): Entry[] => {
    const answer = state.answers[finding];
    if (!answer) return [];
    const complaint = state.complaints.includes(finding);
    return [{ type: 'question_answered', finding, answer, complaint, ...reportedOf(state, finding) }];
  });
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
