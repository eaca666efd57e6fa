import type { CaseEntry } from '../schema';

export const ulcerativeColitisFourMonthsOfPusAndFeverAt35Case: CaseEntry = {
  id: 'ulcerative-colitis-four-months-of-pus-and-fever-at-35',
  title: 'Four months of blood, mucus and pus, with fever at times, in a man of 35',
  summary:
    'A man of 35 who had been well went to his doctor because for four months he had had diarrhoea with blood, mucus and pus, pain in the belly, tiredness, no appetite, weight loss, and at times a fever of 39 °C. It was ulcerative colitis; blood tests, films, endoscopy and biopsies are left out, as the abstract gives no figures.',
  setting: 'general',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'bloody-or-mucoid', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fever', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'torreblanca-zmv-uc-35', locator: 'Resumen' },
  readFrom: 'abstract',
};
