import type { CaseEntry } from '../schema';

export const gastroenteritisFeverOf398AndABlockedNoseAt16Case: CaseEntry = {
  id: 'gastroenteritis-fever-of-39-8-and-a-blocked-nose-at-16',
  title: 'Fever, headache, a blocked nose and three days of diarrhoea in a boy of 16',
  summary:
    'A 16-year-old boy came to the emergency department with fever up to 39.8 for 24 hours, dizziness, headache of the forehead, a blocked nose and a slight cough; for three to four days he had had diarrhoea without blood or mucus, was tired and did not want to eat. The throat was red; he was sent home. It was an invasive infection with Salmonella, of the kind Panama, from food; the second visit three days later, when he was worse, and the cultures are left out. The temperature is the one told, not measured at the visit, so no figure is coded. Three to four days are coded as four. Dizziness, nose and throat are left out.',
  setting: 'emergency',
  ageYears: 16,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.18',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['crp', 'cbc'],
  ],
  source: { id: 'sppc-2021-037-salmonella-16', locator: 'Case, first visit' },
  readFrom: 'abstract',
};
