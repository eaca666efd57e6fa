import type { Entry, SessionState } from '@/server/sessions/schema';

/** The entries that take back what one press did: each leads to what stood before the press. Empty when none can. */
export const inverseOfAll = (entries: readonly Entry[], state: SessionState): readonly Entry[] =>
  entries.flatMap((entry) => inverseOf(entry, state) ?? []);

/** The entry that takes this one back, as the state stands before it; `null` for what cannot be taken back. */
export const inverseOf = (entry: Entry, state: SessionState): Entry | null => {
  switch (entry.type) {
    case 'patient_described':
      return { type: 'patient_described', patient: state.patient };
    case 'question_answered':
    case 'answer_withdrawn': {
      const { finding } = entry;
      const earlier = state.answers[finding];
      return earlier
        ? {
            type: 'question_answered',
            finding,
            answer: earlier,
            complaint: state.complaints.includes(finding),
            ...reportedOf(state, finding),
          }
        : { type: 'answer_withdrawn', finding };
    }
    case 'questions_answered':
      return { type: 'answers_withdrawn', findings: entry.answers.map(({ finding }) => finding) };
    case 'answers_withdrawn': {
      const answers = entry.findings.flatMap((finding) => {
        const answer = state.answers[finding];
        return answer ? [{ finding, answer }] : [];
      });
      return answers.length > 0 ? { type: 'questions_answered', answers } : null;
    }
    case 'result_entered':
    case 'result_withdrawn': {
      const { investigation } = entry;
      const earlier = state.results[investigation];
      return earlier
        ? { type: 'result_entered', investigation, result: earlier, ...reportedOf(state, investigation) }
        : { type: 'result_withdrawn', investigation };
    }
    case 'red_flag_set_aside':
      return { type: 'red_flag_restored', redFlag: entry.redFlag };
    case 'red_flag_restored': {
      const earlier = state.setAside[entry.redFlag];
      return earlier ? { type: 'red_flag_set_aside', redFlag: entry.redFlag, reason: earlier.reason } : null;
    }
    case 'investigation_chosen':
    case 'investigation_declined':
    case 'investigation_undecided': {
      const { investigation } = entry;
      const earlier = state.decisions[investigation];
      if (!earlier) return { type: 'investigation_undecided', investigation };
      return earlier.choice === 'chosen'
        ? { type: 'investigation_chosen', investigation }
        : { type: 'investigation_declined', investigation, reason: earlier.reason ?? '' };
    }
    case 'own_differential_recorded': {
      const earlier = state.ownDifferential;
      return earlier && { type: 'own_differential_recorded', ...without(earlier) };
    }
    case 'note_written':
      return { type: 'note_written', text: state.note };
    case 'session_closed':
    case 'session_amended':
      return null;
  }
};

const reportedOf = (state: SessionState, id: string) => {
  const reported = state.reported[id];
  return reported ? { reported } : {};
};

const without = ({ at: _at, ...rest }: NonNullable<SessionState['ownDifferential']>) => rest;
