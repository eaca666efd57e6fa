import type { CaseEntry } from '../schema';

export const gangrenousGallbladderTenDaysOfPainAt81Case: CaseEntry = {
  id: 'gangrenous-gallbladder-ten-days-of-pain-at-81',
  title: 'Ten days of severe pain, then shock, in a woman of 81 with diabetes',
  summary:
    'An 81-year-old woman with diabetes and high blood pressure came with ten days of severe pain over the whole abdomen, nausea and vomiting, in septic shock. The gallbladder had perforated; the scans are left out.',
  setting: 'emergency',
  ageYears: 81,
  sex: 'female',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['lft']],
  source: { id: 'auda-2022-gallbladder', locator: 'Abstract' },
  readFrom: 'abstract',
};
