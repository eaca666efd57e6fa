import type { CaseEntry } from '../schema';

export const ulcerativeColitisWoundsThatDoNotHealAt66Case: CaseEntry = {
  id: 'ulcerative-colitis-wounds-that-do-not-heal-at-66',
  title: 'Abdominal wounds that did not heal and years of bloody diarrhoea in a woman of 66',
  summary:
    'A 66-year-old woman with an underactive thyroid and high blood pressure had wounds of the abdominal wall that began as a small pustule and grew worse under debridement and antibiotics. She had also had bloody diarrhoea for two and a half years. What the wounds were was not known at first and is coded as unknown. Investigation, left out, led to ulcerative colitis with pyoderma gangrenosum.',
  setting: 'secondary_care',
  ageYears: 66,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 912 },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'pyoderma-gangrenosum', state: 'unknown' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.2',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['fit', 'ileocolonoscopy-biopsy'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'glover-2025-pyoderma', locator: 'Abstract' },
  readFrom: 'abstract',
};
