import type { CaseEntry } from '../schema';

export const celiacDiseaseSlowerOnTheCrossCountryAt20Case: CaseEntry = {
  id: 'celiac-disease-slower-on-the-cross-country-at-20',
  title: 'A runner of 20 whose times get slower and whose bowels changed',
  summary:
    'A 20-year-old woman, a cross-country runner for her university, had tired after training for three months and then every day, and her times had fallen. Constipated all her life, with two or three stools a week, she had passed one or two formed stools a day for two months. No weight loss, no abdominal pain, no bleeding; nothing else was wrong, and she took no medicine. Haemoglobin was 10.8 g/dL with a slightly low cell volume. The teaching case is one of celiac disease.',
  setting: 'secondary_care',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 108 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['ferritin']],
  source: { id: 'asge-case-5-celiac', locator: 'Case' },
  readFrom: 'full_text',
};
