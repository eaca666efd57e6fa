import type { CaseEntry } from '../schema';

export const gastroenteritisPainToTheJawAfterBloodyStoolsAt30Case: CaseEntry = {
  id: 'gastroenteritis-pain-to-the-jaw-after-bloody-stools-at-30',
  title: 'Bloody diarrhoea and fever for five days, then chest pain into jaw and arm at 30',
  summary:
    'A healthy 30-year-old man had lasting chest pain that spread to the jaw and the left arm. It came five days after the beginning of bloody diarrhoea with fever and chills. Campylobacter jejuni with an inflamed heart; enzymes, tracing and stool culture are left out.',
  setting: 'general',
  ageYears: 30,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'bmc-2003-campylobacter-myocarditis', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
