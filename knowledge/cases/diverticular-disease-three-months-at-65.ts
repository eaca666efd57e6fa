import type { CaseEntry } from '../schema';

export const diverticularDiseaseThreeMonthsAt65Case: CaseEntry = {
  id: 'diverticular-disease-three-months-at-65',
  title: 'Three months of constipation and pain in a woman of 65',
  summary:
    'A 65-year-old woman had had constipation, pain and tenderness all over the belly and raised white cells for three months. Nobody in the family had had colon cancer, and tumour markers and a test for hidden blood were negative. It was sigmoid diverticulitis; barium enema and CT are left out.',
  setting: 'secondary_care',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.3',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'donatelli-2009-sigmoid', locator: 'Clinical history and imaging findings' },
  readFrom: 'full_text',
};
