import type { CaseEntry } from '../schema';

export const hyperthyroidismDiarrhoeaOnlyAt73Case: CaseEntry = {
  id: 'hyperthyroidism-diarrhoea-only-at-73',
  title: 'A month of diarrhoea as the only complaint in a woman of 73',
  summary:
    'A 73-year-old woman who had never had bowel trouble had lasting diarrhoea and lost 3 kg within a month. Laboratory tests, ultrasound, antibiotics and drugs against diarrhoea were of no help; she told of no other symptom of an overactive thyroid. It was hyperthyroidism from a nodular goitre, and the diarrhoea stopped on treatment. The thyroid tests are left out here.',
  setting: 'secondary_care',
  ageYears: 73,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['tsh'], ['fit', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'tare-2022-hyperthyroidism', locator: 'Results' },
  readFrom: 'abstract',
};
