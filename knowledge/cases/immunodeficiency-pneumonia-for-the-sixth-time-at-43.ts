import type { CaseEntry } from '../schema';

export const immunodeficiencyPneumoniaForTheSixthTimeAt43Case: CaseEntry = {
  id: 'immunodeficiency-pneumonia-for-the-sixth-time-at-43',
  title: 'A sore throat, then fever and cough in a man of 43 who had often had pneumonia',
  summary:
    'A 43-year-old man came to a hospital in Japan with cough, sputum and two days of fever after four days of a sore throat. As a child he had had one inflammation of the middle ear after another; he had had pneumonia once in his twenties, twice in his thirties and twice more at 43, but no sinusitis. He had smoked ten a day from 20 to 39, took nothing, and nobody in the family was ill like him. Tomography showed pneumonia. It was common variable immunodeficiency; tomography and immunoglobulins are left out. He had no complaint of the gut; cough has no finding.',
  setting: 'secondary_care',
  ageYears: 43,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'smoking-former', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'rash-sore-throat-or-nodes', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['immunoglobulins'], ['crp', 'cbc']],
  source: { id: 'kawasaki-2025-cvid-43', locator: 'Case, to the present illness' },
  readFrom: 'full_text',
};
