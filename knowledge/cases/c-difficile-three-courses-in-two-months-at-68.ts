import type { CaseEntry } from '../schema';

export const cDifficileThreeCoursesInTwoMonthsAt68Case: CaseEntry = {
  id: 'c-difficile-three-courses-in-two-months-at-68',
  title: 'Eighteen days of thin stool after antibiotics for stomach and sinuses in a man of 68',
  summary:
    'A 68-year-old man came as an outpatient with 18 days of diarrhoea: liquid, about five times a day, without blood, pus or bits of food, with slight discomfort low in the belly. He had had co-amoxiclav with an acid blocker for 21 days against H. pylori, and clindamycin twice in the last two months for a sinusitis. Well, no fever, not dry; round belly, lively sounds, no guarding. A teaching booklet shows C. difficile infection with it. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 68,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 18 },
    { finding: 'stools-per-day', quantity: 5 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'dehydration', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing']],
  source: { id: 'sanar-colite-pseudomembranosa', locator: 'Introduction, “Na prática”' },
  readFrom: 'full_text',
};
