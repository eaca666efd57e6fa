import type { CaseEntry } from '../schema';

export const ulcerativeColitisEightMonthsOfFrothyBloodAt26Case: CaseEntry = {
  id: 'ulcerative-colitis-eight-months-of-frothy-blood-at-26',
  title: 'Eight months of frothy bloody stools in a woman of 26',
  summary:
    'A 26-year-old woman had for eight months had to open her bowels again and again, with pain in the belly and frothy stool mixed with blood. It was ulcerative colitis; the colonoscopy is left out.',
  setting: 'secondary_care',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'bloody-or-mucoid', state: 'present' },
    { finding: 'altered-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 240 },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.7',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'varsakiya-2021-uc', locator: 'Abstract' },
  readFrom: 'abstract',
};
