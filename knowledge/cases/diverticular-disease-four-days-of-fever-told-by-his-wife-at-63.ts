import type { CaseEntry } from '../schema';

export const diverticularDiseaseFourDaysOfFeverToldByHisWifeAt63Case: CaseEntry = {
  id: 'diverticular-disease-four-days-of-fever-told-by-his-wife-at-63',
  title: 'Four days of fever and chills in a forgetful man of 63, told by his wife',
  summary:
    'A 63-year-old man with dementia, high blood pressure, chronic lung disease and an old stroke that left no weakness came to an emergency department after four days of fever and chills; most of the history is his wife’s. It was diverticulitis with clots in the veins of the gut and several kinds of bacteria in the blood. Only the start of the case was seen: pain, stools, examination and blood are missing. The dementia is old and is not coded as new confusion; chills stand as shaking chills; the kind of stroke is not told and it is not coded.',
  setting: 'emergency',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'rigors', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['blood-culture'], ['cbc', 'crp']],
  source: { id: 'ram-2017-pylephlebitis', locator: 'Case, opening lines' },
  readFrom: 'abstract',
};
