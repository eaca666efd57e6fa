import type { CaseEntry } from '../schema';

export const crohnDiseasePainOfEightLowOnTheRightAt26Case: CaseEntry = {
  id: 'crohn-disease-pain-of-eight-low-on-the-right-at-26',
  title: 'Pain low on the right with vomiting and breathlessness in a man of 26',
  summary:
    'A 26-year-old man had pain in the right lower belly, eight of ten, with nausea, vomiting, no appetite, tiredness, weakness and shortness of breath. It was Crohn’s disease, called a challenging first picture. In the part seen one word is missing from the list of his complaints, the day it began and where he was seen are not told, and examination and tests are not shown.',
  setting: 'general',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc', 'crp'],
    ['ct-abdomen', 'intestinal-ultrasound', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'jones-2009-crohn-ofp', locator: 'Abstract; first lines of the case' },
  readFrom: 'abstract',
};
