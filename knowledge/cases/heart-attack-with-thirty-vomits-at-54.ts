import type { CaseEntry } from '../schema';

export const heartAttackWithThirtyVomitsAt54Case: CaseEntry = {
  id: 'heart-attack-with-thirty-vomits-at-54',
  title: 'Twenty hours of vomiting, thirty to forty times, in a man of 54 who never felt his chest',
  summary:
    'A 54-year-old man without known illness, a smoker of ten pack-years, came to the emergency room 20 hours after a sudden onset of severe vomiting, thirty to forty times, with a mild burning at the pit of the stomach before it. No chest pain, palpitations, light-headedness or breathlessness. He was dehydrated but steady; temperature 37 °C, pulse 95. It was a heart attack; the electrocardiogram is left out.',
  setting: 'emergency',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.83 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'breathlessness', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'hr', quantity: 95 },
    { finding: 'temp-c', quantity: 37 },
    { finding: 'fever', state: 'absent' },
    { finding: 'resp-rate', quantity: 20 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  // seen the same day for the dehydration; an ambulance for the heart could be argued for
  urgencyExpected: null,
  source: { id: 'hospinov-stemi-vomiting', locator: 'Case presentation' },
  readFrom: 'full_text',
};
