import type { CaseEntry } from '../schema';

export const colorectalCancerTiredWithSmallRedCellsAt53Case: CaseEntry = {
  id: 'colorectal-cancer-tired-with-small-red-cells-at-53',
  title: 'Two weeks of tiredness and dry cough with small red cells in a man of 53',
  summary:
    'A 53-year-old man saw his doctor for two weeks of tiredness and a dry cough; the examination, urine and thyroid were unremarkable. Haemoglobin was 10.7 g/dL with a cell volume of 66 fL; four months earlier, after a fever in Kenya, it had been 12.3 g/dL and 67 fL. A textbook teaches a cancer of the caecum with it; the ferritin of 10, two stool tests without blood and the scope came later and are left out. The cough has no finding. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 53,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'haemoglobin', quantity: 107 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'mcv', quantity: 66 },
    { finding: 'microcytosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.14',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ferritin'], ['fit', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'nursekey-man-with-iron-deficiency', locator: 'Case 1, index visit' },
  readFrom: 'full_text',
};
