import type { CaseEntry } from '../schema';

export const gastroenteritisPorkChopsTheDayBeforeAt53Case: CaseEntry = {
  id: 'gastroenteritis-pork-chops-the-day-before-at-53',
  title: 'Explosive watery stools and vomiting a day after pork chops in a woman of 53',
  summary:
    'A 53-year-old woman whose gastric bypass had been revised four months before had acute nausea, vomiting and watery, explosive diarrhoea that did not stop; it had begun a day after a meal of pork chops and ground beef. White cells were raised and potassium was low. It was Shigella sonnei, in the blood too; cultures, imaging and negative serology are left out. Where she was seen is not told.',
  setting: 'general',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'bariatric-surgery', state: 'present' },
    { finding: 'upper-gi-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'gutierrez-2025-shigella-bypass', locator: 'Abstract' },
  readFrom: 'abstract',
};
