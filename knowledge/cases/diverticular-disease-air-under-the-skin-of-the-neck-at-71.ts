import type { CaseEntry } from '../schema';

export const diverticularDiseaseAirUnderTheSkinOfTheNeckAt71Case: CaseEntry = {
  id: 'diverticular-disease-air-under-the-skin-of-the-neck-at-71',
  title: 'Left-sided pain, fever and air under the skin of the neck in a man of 71',
  summary:
    'A 71-year-old man had pain in the left side, tiredness, fever and nausea. Air crackled under the skin of the whole neck, and there was rebound tenderness low on the left. It was a diverticulum of the colon that had broken through behind the peritoneum; CT and operation are left out. Where on the left the pain sat, where he came, duration and blood tests are not in the abstract; the air under the skin has no finding.',
  setting: 'general',
  ageYears: 71,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'peritonism', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'medicine-2018-retroperitoneal-perforation', locator: 'Abstract, patients’ concerns, first patient' },
  readFrom: 'abstract',
};
