import type { CaseEntry } from '../schema';

export const gastroenteritisBloodyStoolsAndFailingKidneysAt29Case: CaseEntry = {
  id: 'gastroenteritis-bloody-stools-and-failing-kidneys-at-29',
  title: 'Bloody diarrhoea with anaemia and failing kidneys in a woman of 29',
  summary:
    'A 29-year-old woman came with bloody diarrhoea and abdominal pain and was found anaemic, short of platelets and with failing kidneys. It was E. coli O104:H4. How long she had been ill is not told; the tests that named the haemolysis and the germ are left out, and platelets are given without a number.',
  setting: 'inpatient',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'aki', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'bae-2006-hus-o104', locator: 'Abstract' },
  readFrom: 'abstract',
};
