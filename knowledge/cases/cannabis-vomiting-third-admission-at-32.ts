import type { CaseEntry } from '../schema';

export const cannabisVomitingThirdAdmissionAt32Case: CaseEntry = {
  id: 'cannabis-vomiting-third-admission-at-32',
  title: 'Third admission in two years for vomiting and pain, better in hot water, in a man of 32',
  summary:
    'A 32-year-old man who had used cannabis for years came to the emergency department with nausea and vomiting that could not be stopped and abdominal pain, bathing in hot water again and again. It was the third time; the complaint had come and gone for over two years without a cause. It was vomiting from cannabis; nothing decisive is left out but that it ended without the drug.',
  setting: 'emergency',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  source: { id: 'rathi-cannabis', locator: 'Abstract' },
  readFrom: 'abstract',
};
