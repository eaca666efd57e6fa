import { canonical } from '@/engine';
import type { Entry, SessionState } from '@/server/sessions/schema';

/** One thing of a session that can be changed by itself, such as `answer:bloating`, `patient:sex` or `note`. */
export type Place = string;

/** The whole record, as it stands when somebody signs it. */
export const SIGN_OFF: Place = 'sign-off';

const patientFields = ['setting', 'ageYears', 'sex'] as const;
type PatientField = (typeof patientFields)[number];

/** The places that an entry changes, as the state stands before it. Of a patient, only what becomes another. */
export const placesOf = (entry: Entry, state: SessionState): readonly Place[] => {
  switch (entry.type) {
    case 'patient_described':
      return patientFields
        .filter((field) => entry.patient[field] !== state.patient[field])
        .map((field) => `patient:${field}`);
    case 'question_answered':
    case 'answer_withdrawn':
      return [`answer:${entry.finding}`];
    case 'questions_answered':
      return entry.answers.map(({ finding }) => `answer:${finding}`);
    case 'answers_withdrawn':
      return entry.findings.map((finding) => `answer:${finding}`);
    case 'carried_over_restored':
      return [
        ...entry.answers.map(({ finding }) => `answer:${finding}`),
        ...entry.results.map(({ investigation }) => `result:${investigation}`),
      ];
    case 'result_entered':
    case 'result_withdrawn':
      return [`result:${entry.investigation}`];
    case 'red_flag_set_aside':
    case 'red_flag_restored':
      return [`flag:${entry.redFlag}`];
    case 'investigation_chosen':
    case 'investigation_declined':
    case 'investigation_undecided':
      return [`decision:${entry.investigation}`];
    case 'own_differential_recorded':
      return ['own'];
    case 'note_written':
      return ['note'];
    case 'session_closed':
      return [SIGN_OFF];
    case 'session_amended':
      return [];
  }
};

/** What stands at a place, as a text that is the same for the same value. When it was said is no part of it. */
export const valueAt = (state: SessionState, place: Place): string => {
  const [kind, id = ''] = place.split(':');
  switch (kind) {
    case 'answer':
      return canonical([state.answers[id], state.complaints.includes(id), state.reported[id]]);
    case 'result':
      return canonical([state.results[id], state.reported[id]]);
    case 'flag':
      return canonical(state.setAside[id]?.reason.trim());
    case 'decision':
      return canonical(state.decisions[id]);
    case 'patient':
      return canonical(state.patient[id as PatientField]);
    case 'note':
      return state.note;
    case 'own':
      return canonical(state.ownDifferential && { ...state.ownDifferential, at: '' });
    default: {
      const asides = Object.entries(state.setAside).map(([flag, { reason }]) => [flag, reason.trim()]);
      const own = valueAt(state, 'own');
      return canonical({ ...state, setAside: Object.fromEntries(asides), ownDifferential: own });
    }
  }
};
