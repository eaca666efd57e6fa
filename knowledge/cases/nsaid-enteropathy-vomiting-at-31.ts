import type { CaseEntry } from '../schema';

export const nsaidEnteropathyVomitingAt31Case: CaseEntry = {
  id: 'nsaid-enteropathy-vomiting-at-31',
  title: 'Three months of vomiting in a woman of 31 with rheumatoid arthritis',
  summary:
    'A 31-year-old woman with rheumatoid arthritis, on anti-inflammatory drugs for about ten years, had vomited again and again for three months in spite of treatment. She was short of iron and her albumin was low. Imaging and endoscopy, left out here, showed a ring in the duodenum caused by the drugs.',
  setting: 'secondary_care',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'haemoglobin', quantity: 96 },
    { finding: 'low-ferritin', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 24.3 }],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['duodenal-biopsy'], ['ttg-iga']],
  source: { id: 'gupta-duodenal-diaphragm', locator: 'Case report, first paragraph' },
  readFrom: 'full_text',
};
