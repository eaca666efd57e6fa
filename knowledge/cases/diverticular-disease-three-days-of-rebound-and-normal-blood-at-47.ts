import type { CaseEntry } from '../schema';

export const diverticularDiseaseThreeDaysOfReboundAndNormalBloodAt47Case: CaseEntry = {
  id: 'diverticular-disease-three-days-of-rebound-and-normal-blood-at-47',
  title: 'Three days of lower right pain with rebound and normal blood tests in a man of 47',
  summary:
    'A 47-year-old man, both groin hernias repaired, had three days of acute pain on the lower right and no appetite, nothing else. Tender there with rebound and guarding; markers of inflammation, liver values and lipase were not raised. A diverticulum of the caecum had perforated against the belly wall. CT, which showed nothing, and operation are left out.',
  setting: 'emergency',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['crp', 'cbc']],
  source: { id: 'jabre-caecal-47', locator: 'Abstract, case report' },
  readFrom: 'full_text',
};
