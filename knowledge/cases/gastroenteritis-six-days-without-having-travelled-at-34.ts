import type { CaseEntry } from '../schema';

export const gastroenteritisSixDaysWithoutHavingTravelledAt34Case: CaseEntry = {
  id: 'gastroenteritis-six-days-without-having-travelled-at-34',
  title: 'Six days of diarrhoea, cramps and fever in a man of 34 who had not travelled',
  summary:
    'A 34-year-old man had had diarrhoea, abdominal cramps and fever for six days; he had not travelled. Shigella sonnei was in stool and blood. CT and cultures are left out, and so is the contact with a man three months earlier, which was told only when the culture was known.',
  setting: 'general',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'symptom-duration', quantity: 6 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'huynh-2015-shigella', locator: 'Abstract' },
  readFrom: 'abstract',
};
