import type { CaseEntry } from '../schema';

export const hyperthyroidismAcuteBellyAt40Case: CaseEntry = {
  id: 'hyperthyroidism-acute-belly-at-40',
  title: 'Twelve hours of severe pain and vomiting after work in a man of 40',
  summary:
    'A 40-year-old farm labourer had severe pain all over the abdomen and vomited again and again for ten to twelve hours after his usual meal. He had no fever. It was a thyroid storm that looked like an acute abdomen; hormone tests and the operation are left out.',
  setting: 'emergency',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'symptom-duration', quantity: 0.5 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['tsh']],
  source: { id: 'matar-2004-storm', locator: 'Case report' },
  readFrom: 'full_text',
};
