import type { CaseEntry } from '../schema';

export const glutenSensitivityFoggyAndAchingAt40Case: CaseEntry = {
  id: 'gluten-sensitivity-foggy-and-aching-at-40',
  title: 'Seven years of pain all over, tiredness and now and then diarrhoea in a woman of 40',
  summary:
    'A 40-year-old woman had had pain all over the body and great tiredness for seven years, called fibromyalgia and chronic fatigue syndrome, with a foggy mind and diarrhoea that came and went; at times she could not leave her bed. She had mouth ulcers, autoimmune hypothyroidism and a history of iron deficiency. Celiac antibodies were negative, iron and vitamin D low, HLA-DQ2 present. It was put down to non-celiac gluten sensitivity; biopsy and the answer to the diet are left out.',
  setting: 'secondary_care',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'somatic-comorbidity', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'symptom-duration', quantity: 2555 },
    { finding: 'serology-positive', state: 'absent' },
  ],
  results: [{ investigation: 'hla-dq2-dq8', outcome: 'present' }],
  diagnosis: 'non-celiac-gluten-sensitivity',
  since: '2026.11.3',
  acceptable: ['irritable-bowel-syndrome', 'celiac-disease'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['duodenal-biopsy']],
  source: { id: 'gluten-fibromyalgia-letter', locator: 'Case description' },
  readFrom: 'full_text',
};
