import type { CaseEntry } from '../schema';

export const celiacDiseaseSlowerRunnerAt20Case: CaseEntry = {
  id: 'celiac-disease-slower-runner-at-20',
  title: 'Three months of tiredness and slower times in a runner of 20',
  summary:
    'A 20-year-old university runner had been tired for three months and was running slower. Constipated all her life, she now passed one or two formed stools a day without blood. She had no weight loss, pain or bleeding, no other illness and took no medicine. The haemoglobin was 108 g/L with slightly small red cells, and a grandmother from Ireland had some disease of the gut. It was celiac disease; the antibody test is left out.',
  setting: 'secondary_care',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'stools-per-day', quantity: 1 },
    { finding: 'haemoglobin', quantity: 108 },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'ppi-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['ferritin']],
  source: { id: 'asge-2023-runner', locator: 'Case 5, case text' },
  readFrom: 'full_text',
};
