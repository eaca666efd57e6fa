import type { CaseEntry } from '../schema';

export const gastroenteritisStreetFoodAndRightSidedPainAt35Case: CaseEntry = {
  id: 'gastroenteritis-street-food-and-right-sided-pain-at-35',
  title: 'Three days of lower right pain and vomiting after street food in a woman of 35',
  summary:
    'A 35-year-old woman had pain at the lower right, nausea and vomiting for three days; before that she had eaten from street vendors. She had no fever and no diarrhoea. The right side of the belly was very tender without rebound or rigidity; white cells 12.1, pancreas and liver tests normal. It was an infection with Yersinia; CT and the stool test are left out.',
  setting: 'general',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'fever', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 12.1 },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.5',
  acceptable: ['crohn-disease', 'diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'pelvic-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'tower-yersinia-35', locator: 'Case discussion' },
  readFrom: 'abstract',
};
