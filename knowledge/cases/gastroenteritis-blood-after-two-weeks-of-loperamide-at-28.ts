import type { CaseEntry } from '../schema';

export const gastroenteritisBloodAfterTwoWeeksOfLoperamideAt28Case: CaseEntry = {
  id: 'gastroenteritis-blood-after-two-weeks-of-loperamide-at-28',
  title: 'Blood in the stool after two weeks of loperamide in a man of 28',
  summary:
    'A 28-year-old man was admitted with a severe gastroenteritis that two weeks of loperamide had not helped; since the day before the stools were stained with blood. It was Campylobacter jejuni; stool cultures and the megacolon that came on the fifth day are left out.',
  setting: 'inpatient',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'schneider-2000-campylobacter', locator: 'Zusammenfassung' },
  readFrom: 'abstract',
};
