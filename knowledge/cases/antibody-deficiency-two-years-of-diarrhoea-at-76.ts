import type { CaseEntry } from '../schema';

export const antibodyDeficiencyTwoYearsOfDiarrhoeaAt76Case: CaseEntry = {
  id: 'antibody-deficiency-two-years-of-diarrhoea-at-76',
  title: 'Two years of diarrhoea with a clean stool test in a woman of 76',
  summary:
    'A 76-year-old woman had had diarrhoea for two years. The examination of the stool found nothing. It was a common variable immunodeficiency, with Giardia in the duodenum; colonoscopy, gastroscopy and immunoglobulins are left out, and the diarrhoea went when immunoglobulins were given.',
  setting: 'secondary_care',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [{ investigation: 'stool-ova-parasites', outcome: 'none-seen' }],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.7',
  acceptable: ['giardiasis'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['immunoglobulins', 'giardia-antigen', 'duodenal-biopsy']],
  source: { id: 'faria-2021-cvid', locator: 'Abstract' },
  readFrom: 'abstract',
};
