import type { CaseEntry } from '../schema';

export const foodAllergyCrampsAndSixStoolsAt49Case: CaseEntry = {
  id: 'food-allergy-cramps-and-six-stools-at-49',
  title: 'Years of cramps and four to six loose stools a day in a man of 49',
  summary:
    'A 49-year-old man had had attacks of cramping pain and four to six loose stools a day for years; colonoscopy, gastroscopy, CT and breath tests showed nothing, he was told it was an irritable bowel, and rifaximin helped only briefly. He recalled tick bites. It was an allergy to alpha-gal; the antibody test and the diet are left out. Years are coded as two, the least the word allows.',
  setting: 'secondary_care',
  ageYears: 49,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 5 },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.4',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['specific-ige']],
  source: { id: 'acg-2022-alpha-gal-1133152', locator: 'Case description' },
  readFrom: 'abstract',
};
