import type { CaseEntry } from '../schema';

export const ovarianCancerNoLongerAtTheGymAt20Case: CaseEntry = {
  id: 'ovarian-cancer-no-longer-at-the-gym-at-20',
  title: 'Worsening pain of belly, pelvis and back in a woman of 20',
  summary:
    'A 20-year-old woman saw her gynaecologist for pain of the belly, pelvis and small of the back that got worse; she felt bloated, often had indigestion and wind, and was tired all the time. She is athletic, drinks a little at parties and never smoked; her periods are regular, she takes no pill. Her mother survived cancer of breast and ovary. It teaches cancer of the ovary; ultrasound and CA-125 are left out. How long it lasts and what the pelvic examination found is not told. It is a vignette written to teach and no told patient.',
  setting: 'secondary_care',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'smoking-former', state: 'absent' },
    { finding: 'first-degree-relative-ovarian-cancer', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'prime-ovarian-aj', locator: 'The case, to the examination' },
  readFrom: 'full_text',
};
