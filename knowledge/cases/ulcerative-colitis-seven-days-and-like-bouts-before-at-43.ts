import type { CaseEntry } from '../schema';

export const ulcerativeColitisSevenDaysAndLikeBoutsBeforeAt43Case: CaseEntry = {
  id: 'ulcerative-colitis-seven-days-and-like-bouts-before-at-43',
  title: 'Seven days of bloody diarrhoea, with like bouts before, in a man of 43',
  summary:
    'A 43-year-old man came to an urgent care clinic with bloody diarrhoea: five or six stools a day, coded as 5.5, for seven days, with cramps and the feeling that the bowel did not empty; he had had such bouts before, this one worse. The belly was tender all over, with blood on rectal examination; haemoglobin 8.3 g/dL. It teaches ulcerative colitis; sigmoidoscopy and biopsy are left out. The text itself calls his feeling tenesmus, and both words are coded. The earlier bouts have no finding. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 43,
  sex: 'male',
  answers: [
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 5.5 },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'incomplete-evacuation', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'haemoglobin', quantity: 83 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.12',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['crp', 'esr', 'cbc'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'cmdt-guide-uc-37a', locator: 'Case 37A' },
  readFrom: 'full_text',
};
