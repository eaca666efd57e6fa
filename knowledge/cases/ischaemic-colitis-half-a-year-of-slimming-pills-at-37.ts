import type { CaseEntry } from '../schema';

export const ischaemicColitisHalfAYearOfSlimmingPillsAt37Case: CaseEntry = {
  id: 'ischaemic-colitis-half-a-year-of-slimming-pills-at-37',
  title: 'Belly pain and bloody diarrhoea in a woman of 37 after six months of phentermine',
  summary:
    'A 37-year-old woman without illness came with abdominal pain and bloody diarrhoea. That she had taken phentermine for six months to lose weight came out only after the operation and is not coded. It was ischaemic colitis of the whole colon, which had to be taken out; CT and the course are left out. Where she was seen is not told. She told gut complaints.',
  setting: 'general',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc', 'crp'], ['ct-abdomen']],
  source: { id: 'siddiqui-2009-phentermine', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
