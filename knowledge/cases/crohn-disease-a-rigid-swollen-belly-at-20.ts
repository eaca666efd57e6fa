import type { CaseEntry } from '../schema';

export const crohnDiseaseARigidSwollenBellyAt20Case: CaseEntry = {
  id: 'crohn-disease-a-rigid-swollen-belly-at-20',
  title: 'Pain with a distended, guarded abdomen in a man of 20',
  summary:
    'A 20-year-old man was admitted with abdominal pain; the belly was distended, with guarding and rebound. White cells 10.6, mostly neutrophils. The ileum had perforated in Crohn disease nobody knew of. The chest film and the operation are left out; how long he had been ill is not in the abstract.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'white-cell-count', quantity: 10.6 },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['troponin-lactate-panel']],
  source: { id: 'researcher-life-crohn-perforation-20', locator: 'Abstract' },
  readFrom: 'abstract',
};
