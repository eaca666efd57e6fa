import type { CaseEntry } from '../schema';

export const crohnDiseaseTwentyYearsUntreatedAt57Case: CaseEntry = {
  id: 'crohn-disease-twenty-years-untreated-at-57',
  title: 'Loose stools for twenty years without treatment, and a year of bladder infections, in a man of 57',
  summary:
    'A 57-year-old man came to a health centre in Spain. In his own country he had been told twenty years ago that his lasting diarrhoea was Crohn’s disease, and had had no treatment since: four or five loose stools a day, colicky pain and weight loss; for a year bladder infections had come again and again. Nobody in the family had anything like it; vitamin B12 was low and the examination normal. Blood count, chemistry and ferritin were normal, stool culture and parasites negative, calprotectin 1148. It was Crohn’s disease of the ileum with fistulas to the bladder and rectum; colonoscopy and MR are left out.',
  setting: 'primary_care',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'low-vitamin-b12', state: 'present' },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'symptom-duration', quantity: 7300 },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'low-ferritin', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
    { investigation: 'faecal-calprotectin', value: 1148 },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['mri-enterography', 'ct-enterography', 'intestinal-ultrasound'],
  ],
  source: { id: 'semergen-212-2123-crohn', locator: 'Descripción del caso; exploración' },
  readFrom: 'full_text',
};
