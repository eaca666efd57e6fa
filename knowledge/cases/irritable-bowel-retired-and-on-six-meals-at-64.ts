import type { CaseEntry } from '../schema';

export const irritableBowelRetiredAndOnSixMealsAt64Case: CaseEntry = {
  id: 'irritable-bowel-retired-and-on-six-meals-at-64',
  title: 'Five years of cramps and loose stools that follow stress in a retired man of 64',
  summary:
    'A retired man of 64 had had attacks of lower belly cramps and bloating with four to six loose stools on two days a week for five years, tied to stress; since he retired there were three or four. His BMI was 23.4 and his diet held much wheat, onion, garlic, milk, honey and dates. It was irritable bowel syndrome with diarrhoea; the diet and what it did are left out.',
  setting: 'general',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'bmi', quantity: 23.4 },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.5',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin', 'fit', 'ileocolonoscopy-biopsy'], ['ttg-iga'], ['cbc', 'crp']],
  source: { id: 'norhaishah-fodmap', locator: 'Assessment' },
  readFrom: 'abstract',
};
