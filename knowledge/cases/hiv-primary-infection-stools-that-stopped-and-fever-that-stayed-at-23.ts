import type { CaseEntry } from '../schema';

export const hivPrimaryInfectionStoolsThatStoppedAndFeverThatStayedAt23Case: CaseEntry = {
  id: 'hiv-primary-infection-stools-that-stopped-and-fever-that-stayed-at-23',
  title: 'Two days of watery stools, then fever, a sore throat and a low blood count, in a man of 23',
  summary:
    'A 23-year-old man vomited for a day, without blood or bile, and then had watery stools for two days; when they stopped he had malaise, muscle pain, fever, chills and a sore throat. On the fifth day he was sent to the emergency department: all three lines of the blood count were low and the transaminases raised. It was a fresh HIV infection. The low count is coded as an anaemia of another kind; its figures and the HIV tests are left out. Counted with the gut illness of HIV, as the other fresh infections are.',
  setting: 'emergency',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'bilious-vomiting', state: 'absent' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'rash-sore-throat-or-nodes', state: 'present' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'other-anaemia' },
    { investigation: 'lft', outcome: 'transaminases-raised' },
  ],
  diagnosis: 'hiv-enteropathy',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['hiv-serology'], ['stool-culture', 'stool-multiplex-pcr'], ['cbc']],
  source: { id: 'atkinson-fever-and-malaise-23', locator: 'Presentation' },
  readFrom: 'abstract',
};
