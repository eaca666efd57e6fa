import type { CaseEntry } from '../schema';

export const diverticularDiseaseSeverePainLowDownAt65Case: CaseEntry = {
  id: 'diverticular-disease-severe-pain-low-down-at-65',
  title: 'A severe pain low in the belly in a man of 65',
  summary:
    'A 65-year-old man came to an emergency room in Dallas with severe pain low in the belly; his white cells were slightly raised, without a figure. It was diverticulitis of a giant diverticulum of the sigmoid; the scan is left out. How long the pain had lasted, its side, temperature, stool and earlier illness are not told.',
  setting: 'emergency',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'eurorad-16161-giant-diverticulum', locator: 'Clinical History' },
  readFrom: 'full_text',
};
