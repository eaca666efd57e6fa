import type { CaseEntry } from '../schema';

export const irritableBowelAlternatingAt57Case: CaseEntry = {
  id: 'irritable-bowel-alternating-at-57',
  title: 'Loose stools by turns with constipation and discomfort in a woman of 57',
  summary:
    'A 57-year-old woman had repeated abdominal discomfort with loose stools by turns with constipation; it fulfilled the Rome IV criteria for irritable bowel syndrome and was treated with Ayurveda. No sign of danger is told.',
  setting: 'secondary_care',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.4',
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['cbc', 'crp'], ['ttg-iga'], ['fit', 'ileocolonoscopy-biopsy'], ['ca125']],
  source: { id: 'shashikala-grahani', locator: 'Abstract' },
  readFrom: 'abstract',
};
