import type { CaseEntry } from '../schema';

export const carcinoidEightYearsAfterALungTumourAt50Case: CaseEntry = {
  id: 'carcinoid-eight-years-after-a-lung-tumour-at-50',
  title: 'Profuse diarrhoea and flushes in a man of 50 with an old lung tumour',
  summary:
    'A 50-year-old man from the Indian subcontinent came with profuse diarrhoea and flushes. Eight years before, a neuroendocrine tumour of the lung had been cut out in two operations, after which he was not seen again. No germ was found in the stool. It was a carcinoid syndrome from metastases; urine test, CT and PET are left out.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'flushing-episodes', state: 'present' },
    { finding: 'ancestry-lactase-nonpersistent', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-multiplex-pcr', outcome: 'no-target' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'esa-2024-carcinoid-50', locator: 'Abstract' },
  readFrom: 'abstract',
};
