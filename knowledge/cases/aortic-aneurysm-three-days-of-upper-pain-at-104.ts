import type { CaseEntry } from '../schema';

export const aorticAneurysmThreeDaysOfUpperPainAt104Case: CaseEntry = {
  id: 'aortic-aneurysm-three-days-of-upper-pain-at-104',
  title: 'Three days of very severe upper abdominal pain at 104',
  summary:
    'A 104-year-old woman with high blood pressure had felt unwell for three days with very severe pain in the upper abdomen that did not spread. Her circulation was stable; a very tender pulsating swelling with a bruit was felt, without signs of peritonitis. It was a large aneurysm of the aorta; ultrasound and CT are left out.',
  setting: 'primary_care',
  ageYears: 104,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'pulsatile-abdominal-mass', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'semfyc-2026-aneurisma', locator: 'Enfoque individual' },
  readFrom: 'full_text',
};
