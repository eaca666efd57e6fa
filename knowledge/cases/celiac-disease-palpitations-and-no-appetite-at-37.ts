import type { CaseEntry } from '../schema';

export const celiacDiseasePalpitationsAndNoAppetiteAt37Case: CaseEntry = {
  id: 'celiac-disease-palpitations-and-no-appetite-at-37',
  title: 'Half a year of palpitations, tiredness and weight loss in a woman of 37',
  summary:
    'A 37-year-old woman was seen by haematologists for a severe lack of iron. For six months she had had palpitations, weakness, tiredness, dizziness and headache, she ate little and had lost about 4 kg in two months; her skin was pale and dry. It was celiac disease, found beside an overactive thyroid; thyroid tests, antibodies and biopsy are left out, and dizziness that is not tied to standing has no finding.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['hyperthyroidism'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['tsh'], ['ferritin']],
  source: { id: 'burz-2016-celiac-anaemia', locator: 'Abstract and beginning of the case' },
  readFrom: 'abstract',
};
