import type { CaseEntry } from '../schema';

export const microscopicColitisAcuteAbdomenAt77Case: CaseEntry = {
  id: 'microscopic-colitis-acute-abdomen-at-77',
  title: 'Watery stools and an acute abdomen on lansoprazole in a man of 77',
  summary:
    'A 77-year-old man who took lansoprazole was admitted with watery diarrhoea and pain of the belly that was that of an acute abdomen. It was collagenous colitis with perforation of the colon; CT, operation and histology are left out.',
  setting: 'inpatient',
  ageYears: 77,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.7',
  acceptable: ['ischaemic-colitis', 'diverticular-disease', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'mori-2019-collagenous-perforation', locator: 'Abstract' },
  readFrom: 'abstract',
};
