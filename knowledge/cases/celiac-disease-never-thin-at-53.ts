import type { CaseEntry } from '../schema';

export const celiacDiseaseNeverThinAt53Case: CaseEntry = {
  id: 'celiac-disease-never-thin-at-53',
  title: 'A year and a half of diarrhoea in a woman of 53 who weighs 131 kilograms',
  summary:
    'A 53-year-old woman was referred to gastroenterology with eighteen months of diarrhoea; her bowels had been irregular almost all her life. She had always been overweight, without a recent change, and weighed 131 kg. Blood tests were normal but for a mild lack of iron, which is why anaemia is coded as absent. It was celiac disease; antibodies and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 548 },
    { finding: 'bmi', quantity: 47 },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['ttg-iga', 'ema-iga'],
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies', 'fit', 'faecal-calprotectin'],
  ],
  source: { id: 'bmj-2005-coeliac-obesity', locator: 'Case histories, case 1' },
  readFrom: 'full_text',
};
