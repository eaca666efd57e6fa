import type { CaseEntry } from '../schema';

export const chewingGumAvoidingMealsAt59Case: CaseEntry = {
  id: 'chewing-gum-avoiding-meals-at-59',
  title: 'A year of loose stools with cramps and urgency in a woman of 59 who avoids meals',
  summary:
    'A 59-year-old woman whose brain tumour had been removed three years ago had had loose stools without blood for a year, with cramps, urgency and incontinence but never at night; she ate less to prevent them and had lost 4.5 kg. It began after a journey to Arizona; an antibiotic in between and diets without gluten, milk or fermentable sugars changed nothing. She chewed much sugar-free gum, which came out later and is left out.',
  setting: 'secondary_care',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'nocturnal-stools', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga'],
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies', 'faecal-calprotectin', 'fit'],
    ['tsh'],
  ],
  source: { id: 'liauw-2019-sorbitol', locator: 'Case' },
  readFrom: 'full_text',
};
