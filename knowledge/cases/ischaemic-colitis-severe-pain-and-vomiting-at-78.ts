import type { CaseEntry } from '../schema';

export const ischaemicColitisSeverePainAndVomitingAt78Case: CaseEntry = {
  id: 'ischaemic-colitis-severe-pain-and-vomiting-at-78',
  title: 'Severe pain all over the belly with diarrhoea and vomiting in a man of 78',
  summary:
    'A 78-year-old man was admitted with severe pain all over the belly, diarrhoea and vomiting. The whole colon was dying from want of blood; endoscopy and operation are left out.',
  setting: 'inpatient',
  ageYears: 78,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.8',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'annalsgastro-685-pancolitis-78', locator: 'Abstract' },
  readFrom: 'abstract',
};
