import type { CaseEntry } from '../schema';

export const gastroenteritisFourDaysWithFeversAndSweatsAt24Case: CaseEntry = {
  id: 'gastroenteritis-four-days-with-fevers-and-sweats-at-24',
  title: 'Four days of diarrhoea with fevers and sweats in a man of 24 at his general practitioner',
  summary:
    'A 24-year-old man came to his general practitioner in Sheffield with four days of diarrhoea without blood, with fevers and sweats. Nothing of note lay behind him; he drank six units of alcohol a week and smoked now and then. It was Campylobacter; the inflammation of the brain two weeks later and everything after the first visit are left out. The sweats are not told as at night.',
  setting: 'primary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'smoking-current', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'orr-2004-campylobacter-adem', locator: 'Case report, first visit' },
  readFrom: 'full_text',
};
