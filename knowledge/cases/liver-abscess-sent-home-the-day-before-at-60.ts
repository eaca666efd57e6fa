import type { CaseEntry } from '../schema';

export const liverAbscessSentHomeTheDayBeforeAt60Case: CaseEntry = {
  id: 'liver-abscess-sent-home-the-day-before-at-60',
  title: 'Upper abdominal pain that stayed after the emergency department in a man of 60',
  summary:
    'A 60-year-old smoker with a body mass index of 33 had been to an emergency department the day before for sudden, intense upper abdominal pain and been sent home with normal blood. The pain went on, dull and burning, now also under the right ribs, and he felt feverish. No fever was measured; the upper right belly was tender without guarding or mass. It was an abscess of the liver; the blood four days later and the imaging are left out.',
  setting: 'primary_care',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'bmi', quantity: 33 },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'rectal-mass', state: 'absent' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lft', 'lipase-amylase', 'ct-abdomen']],
  source: { id: 'semergen-212-3371', locator: '212/3371, Descripción del caso and Exploración' },
  readFrom: 'full_text',
};
