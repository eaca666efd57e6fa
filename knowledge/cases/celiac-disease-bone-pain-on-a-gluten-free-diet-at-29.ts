import type { CaseEntry } from '../schema';

export const celiacDiseaseBonePainOnAGlutenFreeDietAt29Case: CaseEntry = {
  id: 'celiac-disease-bone-pain-on-a-gluten-free-diet-at-29',
  title: 'Bone pain to the wheelchair in a woman of 29 with known celiac disease',
  summary:
    'A 29-year-old woman known to have celiac disease and on a gluten-free diet had had bone pain for two years that left her in a wheelchair, and had lost 15 kg in three years. She had neither complaints of the belly nor diarrhoea; she was pale and short (148 cm, 38 kg) with a painful spine, calcium was low and vitamin D not measurable. It was severe softening of the bones from her celiac disease; bone scans and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'on-gfd', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'short-stature', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'bmi', quantity: 17.3 },
  ],
  results: [{ investigation: 'b12-folate-vitd', outcome: 'vitamin-d-low' }],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'duodenal-biopsy'], ['b12-folate-vitd']],
  source: { id: 'rabelink-2011-celiac', locator: 'Case history' },
  readFrom: 'full_text',
};
