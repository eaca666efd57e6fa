import type { CaseEntry } from '../schema';

export const foodAllergyRedMeatAndChangingHabitAt27Case: CaseEntry = {
  id: 'food-allergy-red-meat-and-changing-habit-at-27',
  title: 'Years of pain, changing bowel habit and headaches with normal tests in a man of 27',
  summary:
    'A 27-year-old man had long-standing belly pain, a bowel habit that changed between loose and hard, nausea, tiredness, headache and dizziness. CT enteroclysis, stool tests, gastric emptying, gastroscopy and colonoscopy showed nothing. It was an allergy to the sugar of red meat; the antibodies are left out.',
  setting: 'general',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
  ],
  results: [
    { investigation: 'ct-enterography', outcome: 'normal' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.5',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['cbc', 'crp']],
  source: { id: 'acg2025-751694-alphagal', locator: 'Case Description, first patient' },
  readFrom: 'abstract',
};
