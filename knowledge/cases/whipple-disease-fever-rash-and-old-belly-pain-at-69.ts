import type { CaseEntry } from '../schema';

export const whippleDiseaseFeverRashAndOldBellyPainAt69Case: CaseEntry = {
  id: 'whipple-disease-fever-rash-and-old-belly-pain-at-69',
  title: 'A week of fever and rash with loss of weight and an old pain in the belly at 69',
  summary:
    'A 69-year-old woman came to an emergency department with a week of fever that would not go, loss of weight and a rash all over. She also told of a chronic pain in the belly that was getting worse, colicky and in the upper quadrants, and of four months of odd behaviour in which she could do less and less that is complex. She had high lipids and an underactive thyroid and took simvastatin, ezetimibe and levothyroxine. A lack of all blood cells, coded as anaemia, and a raised C-reactive protein are told after the sentence on the stay; that they were the first tests is a reading, as the treatment on suspicion follows from them. The delirium on the ward, tomography, marrow and endoscopy are left out; it was Whipple’s disease. The months of odd behaviour are not coded as an acute change of mind.',
  setting: 'emergency',
  ageYears: 69,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'luq-pain', state: 'present' },
    { finding: 'statin-use', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['ct-abdomen'], ['duodenal-biopsy']],
  source: { id: 'spmi-1314-whipple-69', locator: 'Caso clínico' },
  readFrom: 'abstract',
};
