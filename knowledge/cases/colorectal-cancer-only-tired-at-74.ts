import type { CaseEntry } from '../schema';

export const colorectalCancerOnlyTiredAt74Case: CaseEntry = {
  id: 'colorectal-cancer-only-tired-at-74',
  title: 'A few weeks of tiredness and a ferritin of 12.8 in a man of 74',
  summary:
    'A 74-year-old German man had grown more and more tired over a few weeks and complained of nothing in the gut. He was pale and otherwise normal on examination; haemoglobin was 8.4 g/dL, mean cell volume 67.1 fL and ferritin 12.8 ng/mL. He was given iron; six weeks later there was pain and a mass, left out here. Surgery and histology, left out too, showed a cancer of the left colon.',
  setting: 'secondary_care',
  ageYears: 74,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 84 },
    { finding: 'mcv', quantity: 67.1 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
  ],
  results: [{ investigation: 'ferritin', value: 12.8 }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.2',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['fit', 'ileocolonoscopy-biopsy'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'insiripong-2024-ida', locator: 'Abstract' },
  readFrom: 'abstract',
};
