import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaTwoYearsOfWateryStoolsAt59Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-two-years-of-watery-stools-at-59',
  title: 'Two years of watery diarrhoea that nothing helped in a woman of 59',
  summary:
    'A 59-year-old woman with psoriatic arthritis and type 2 diabetes, whose gall bladder had been removed and whose lumbar spine had been operated on, had had watery diarrhoea for two years; loperamide, pancreatic enzymes, octreotide and a diet without lactose did not help. Stool had been searched for parasites and bacteria without a find. It was bile acid diarrhoea. The report was read in another journal’s account of it. Gastroscopy, colonoscopy, enteroscopy and CT, all without a finding, are left out, as is the bile acid test. Drugs for the diabetes are not named. The psoriatic arthritis is coded as arthritis and as an autoimmune disease.',
  setting: 'general',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'arthritis', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.9',
  acceptable: ['microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga', 'total-iga'],
    ['sehcat', 'c4-serum'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'jim-diarrhees-aqueuses-59', locator: 'Case' },
  readFrom: 'secondary',
};
