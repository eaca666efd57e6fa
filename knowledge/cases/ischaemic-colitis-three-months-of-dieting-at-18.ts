import type { CaseEntry } from '../schema';

export const ischaemicColitisThreeMonthsOfDietingAt18Case: CaseEntry = {
  id: 'ischaemic-colitis-three-months-of-dieting-at-18',
  title: 'Constipated since a strict diet, then sudden pain and bloody stools, in a woman of 18',
  summary:
    'An 18-year-old woman had dieted for three months to become slim and had been constipated for two; then sudden lower belly pain and bloody diarrhoea came on. Stool and blood cultures were negative. It was ischaemic colitis; the colonoscopy is left out.',
  setting: 'general',
  ageYears: 18,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'sudden-pain-then-bleeding', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.5',
  acceptable: ['acute-gastroenteritis', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'shibata-2002-dieting', locator: 'Abstract' },
  readFrom: 'abstract',
};
