import type { CaseEntry } from '../schema';

export const cDifficileThreeDaysWithoutAnyAntibioticAt45Case: CaseEntry = {
  id: 'c-difficile-three-days-without-any-antibiotic-at-45',
  title: 'Three days of foul watery stools in a woman of 45 who had taken nothing and been nowhere',
  summary:
    'A 45-year-old woman, healthy until then, told her family physician of a gut complaint: foul, watery stools for three days, four or five a day, without blood. She had no fever and was otherwise well. She had not travelled, nobody at home was ill, she had eaten nothing unusual, and had had neither antibiotics nor a stay in hospital. A viral gastroenteritis was assumed. Low abdominal pain came only by the second visit, four days later, and is left out, as is the toxin that was then found. Between four and five stools is coded as 4.5.',
  setting: 'primary_care',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'stools-per-day', quantity: 4.5 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'unwell-sepsis-signs', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'sick-contacts', state: 'absent' },
    { finding: 'recent-hospitalisation', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'kim-zhu-2017-cdi', locator: 'Case' },
  readFrom: 'full_text',
};
