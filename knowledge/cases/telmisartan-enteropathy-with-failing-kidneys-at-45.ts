import type { CaseEntry } from '../schema';

export const telmisartanEnteropathyWithFailingKidneysAt45Case: CaseEntry = {
  id: 'telmisartan-enteropathy-with-failing-kidneys-at-45',
  title: 'Long diarrhoea and great loss of weight in a woman of 45 with kidney disease',
  summary:
    'A 45-year-old woman with chronic kidney disease, an underactive thyroid and high blood pressure, for which she took telmisartan, came with long diarrhoea and a great loss of weight. It was an enteropathy from telmisartan; gastroscopy and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'mandavdhare-2017-telmisartan-45', locator: 'Abstract' },
  readFrom: 'abstract',
};
