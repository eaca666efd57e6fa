import type { CaseEntry } from '../schema';

export const gastroenteritisRiceWaterAfterBangladeshAt31Case: CaseEntry = {
  id: 'gastroenteritis-rice-water-after-bangladesh-at-31',
  title: 'Sudden rice-water stools on the second day after Bangladesh in a man of 31',
  summary:
    'A 31-year-old man who had spent three weeks in Bangladesh was struck on the second day home by sudden, severe, copious watery diarrhoea. In the emergency department he passed a large stool like rice water, vomited several times, sweated a little and told of muscle cramps and dizziness. He took an H2 blocker for an ulcer and was else healthy. A textbook teaches cholera with it; laboratory work is left out. Cramps of the muscles and dizziness at rest have no finding. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'cholera-area-or-contact', state: 'present' },
    { finding: 'h2-blocker-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  writtenForTeaching: true,
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'basicmedicalkey-39-cholera', locator: 'Case 39' },
  readFrom: 'full_text',
};
