import type { CaseEntry } from '../schema';

export const giardiasisWithGeneralisedOedemaCase: CaseEntry = {
  id: 'giardiasis-with-generalised-oedema',
  title: 'Chronic diarrhoea and oedema in a woman of 52 whose thymus tumour had been removed',
  summary:
    'A 52-year-old woman, operated on for a thymoma earlier, came with chronic diarrhoea (coded as the four weeks that the word means) and generalised oedema. Her blood protein was severely low although she lost none in the urine and her liver tests were normal. Giardia was found, and the albumin recovered on treatment, while her antibodies stayed low (Good’s syndrome). The stool result and the antibodies are left out here.',
  setting: 'secondary_care',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'giardiasis',
  since: '2026.11.2',
  acceptable: ['common-variable-immunodeficiency'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'furtado-2012-giardia', locator: 'Abstract' },
  readFrom: 'abstract',
};
