import type { CaseEntry } from '../schema';

export const diverticularDiseaseSuddenHardPainBelowLeftAt47Case: CaseEntry = {
  id: 'diverticular-disease-sudden-hard-pain-below-left-at-47',
  title: 'A sudden severe pain low on the left in a man of 47',
  summary:
    'A 47-year-old man without earlier illness came to a Greek general hospital because a severe pain in the left iliac fossa had set in acutely. His belly was tender and his temperature a little raised, which is not coded as fever because no figure is given. It was diverticulitis of the sigmoid with a tiny perforation; ultrasound, scan and operation are left out. Stool, wind, vomiting and blood tests are not told.',
  setting: 'secondary_care',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'eurorad-9840-sigmoid', locator: 'Clinical History' },
  readFrom: 'full_text',
};
