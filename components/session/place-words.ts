import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { answerWords, resultWords } from './answer-words';
import { type Place, SIGN_OFF } from './places';
import { nameIn } from './reading-words';
import { settingWords, sexWords } from './session-words';

const fixed: Readonly<Record<Place, string>> = {
  note: 'Notes',
  own: 'Your own differential',
  'patient:setting': 'Where the patient is seen',
  'patient:ageYears': 'Age',
  'patient:sex': 'Sex',
  [SIGN_OFF]: 'Sign-off',
};

/** What a place is called. */
export const placeWords = (catalogue: Catalogue, place: Place): string =>
  fixed[place] ?? nameIn(catalogue, place.slice(place.indexOf(':') + 1));

/** What stands at a place, in words. */
export const valueWords = (catalogue: Catalogue, state: SessionState, place: Place): string => {
  const [kind, id = ''] = place.split(':');
  switch (kind) {
    case 'answer': {
      const answer = state.answers[id];
      if (!answer) return 'Not answered';
      const words = answerWords(catalogue, id, answer, state.reported[id]);
      return state.complaints.includes(id) ? `${words}, and why the patient came` : words;
    }
    case 'result': {
      const result = state.results[id];
      return result ? resultWords(catalogue, id, result, state.reported[id]) : 'No result';
    }
    case 'flag': {
      const aside = state.setAside[id];
      return aside ? `Set aside: ${aside.reason}` : 'Not set aside';
    }
    case 'decision': {
      const decision = state.decisions[id];
      if (!decision) return 'Not decided';
      return decision.choice === 'chosen' ? 'To be done' : `Declined: ${decision.reason ?? ''}`;
    }
    case 'patient': {
      const { setting, ageYears, sex } = state.patient;
      if (id === 'setting') return settingWords[setting];
      return id === 'sex' ? sexWords[sex] : ageYears === null ? 'Not known' : `${ageYears} years`;
    }
    case 'own': {
      const own = state.ownDifferential;
      if (!own) return 'None written down';
      const names = own.conditions.map((condition) => nameIn(catalogue, condition));
      return [...names, own.other].filter(Boolean).join(', ');
    }
    default:
      return state.note === '' ? 'No note' : state.note;
  }
};
