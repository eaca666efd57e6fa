import type { CaseEntry } from '../schema';

export const cryptosporidiosisHalfAYearOfDiarrhoeaAt30Case: CaseEntry = {
  id: 'cryptosporidiosis-half-a-year-of-diarrhoea-at-30',
  title: 'Half a year of diarrhoea and weight loss with a blocked chest in a man of 30',
  summary:
    'A 30-year-old man had lost weight without reason and had had chronic diarrhoea and a congested chest for six months; on examination a pneumonia on the right. Haemoglobin 12 g/dL. A book of laboratory tests teaches AIDS with it; the diarrhoea came from cryptosporidia, which rule HIV enteropathy out by its definition, so that it lies outside the list and the enteropathy is acceptable. Film, lung biopsy, stool culture and HIV tests are left out. That he is homosexual is told, an exposure is not, and none is coded. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 30,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'haemoglobin', quantity: 120 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['hiv-enteropathy'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['hiv-serology'], ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites']],
  source: { id: 'pagana-aids-case', locator: 'Case studies, first page' },
  readFrom: 'full_text',
};
