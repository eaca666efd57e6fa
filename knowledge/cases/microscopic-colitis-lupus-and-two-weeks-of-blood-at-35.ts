import type { CaseEntry } from '../schema';

export const microscopicColitisLupusAndTwoWeeksOfBloodAt35Case: CaseEntry = {
  id: 'microscopic-colitis-lupus-and-two-weeks-of-blood-at-35',
  title: 'Chronic diarrhoea and two weeks of blood in a woman of 35 with lupus and Hashimoto disease',
  summary:
    'A 35-year-old woman with Hashimoto thyroiditis for four years and lupus for three had chronic liquid diarrhoea which no remedy for the symptom had eased, and for two weeks blood from the rectum. Examination was normal; stool culture and the search for parasites showed nothing. It was lymphocytic colitis; colonoscopy and histology are left out.',
  setting: 'secondary_care',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.8',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy']],
  source: { id: 'bouomrani-2019-lupus-lymphocytic', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
