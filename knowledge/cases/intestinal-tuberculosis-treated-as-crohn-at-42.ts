import type { CaseEntry } from '../schema';

export const intestinalTuberculosisTreatedAsCrohnAt42Case: CaseEntry = {
  id: 'intestinal-tuberculosis-treated-as-crohn-at-42',
  title: 'Two years of pain and fifteen kilograms lost in a man of 42',
  summary:
    'A 42-year-old man had had recurrent abdominal pain and had lost 15 kg in two years. Imaging and colonoscopy were read as Crohn’s disease and he was treated for it; the coding stops before them. A perforation and culture, left out here, showed intestinal tuberculosis, which is none of the conditions.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['crp'],
    ['ct-abdomen', 'mri-enterography'],
  ],
  source: { id: 'springerplus-2015-itb', locator: 'Case description, first sentence' },
  readFrom: 'full_text',
};
