import type { CaseEntry } from '../schema';

export const hivUntreatedWithConfusionAt41Case: CaseEntry = {
  id: 'hiv-untreated-with-confusion-at-41',
  title: 'Half a year of wasting and loose stools, then confusion in a man of 41',
  summary:
    'A 41-year-old man, known to have HIV for eight years and never treated, came with a day of low-grade fever and confusion. In six months he had lost fifteen kilograms and his strength; for four months he had had abdominal discomfort and diarrhoea now and then, and his appetite had gone. He found it hard to concentrate, without other signs of the nervous system. The diarrhoea came from Cryptococcus in the colon in advanced HIV; endoscopy and cultures are left out. An infection that was found is not HIV enteropathy by its definition.',
  setting: 'emergency',
  ageYears: 41,
  sex: 'male',
  answers: [
    { finding: 'hiv-infection', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
    { finding: 'sbp', quantity: 131 },
    { finding: 'brain-fog', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.3',
  acceptable: ['hiv-enteropathy'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
    ['stool-ova-parasites', 'stool-multiplex-pcr'],
  ],
  source: { id: 'jmls-colonic-cryptococcosis', locator: 'Case report' },
  readFrom: 'abstract',
};
