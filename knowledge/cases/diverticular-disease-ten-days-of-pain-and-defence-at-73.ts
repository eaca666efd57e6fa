import type { CaseEntry } from '../schema';

export const diverticularDiseaseTenDaysOfPainAndDefenceAt73Case: CaseEntry = {
  id: 'diverticular-disease-ten-days-of-pain-and-defence-at-73',
  title: 'Ten days of pain and guarding low on the right at 73',
  summary:
    'A 73-year-old man came to an emergency service with abdominal pain for nearly ten days, worse for two. He had no appetite, no nausea and no vomiting. There were rebound and guarding low on the right and 18,600 white cells; a raised creatine kinase and lactate dehydrogenase have no finding. At operation, left out, a diverticulum of the caecum was perforated.',
  setting: 'emergency',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 18.6 },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'cris-2016-cecum-73', locator: 'Case' },
  readFrom: 'full_text',
};
