import type { CaseEntry } from '../schema';

export const irritableBowelWithFlushesOnStimulantsAt29Case: CaseEntry = {
  id: 'irritable-bowel-with-flushes-on-stimulants-at-29',
  title: 'Pain, bloating, diarrhoea and a red face after meals in a woman of 29',
  summary:
    'A 29-year-old woman, who took dextroamphetamine and fremanezumab, came with belly pain, bloating, diarrhoea and loss of weight; her face grew red after meals. A tumour was sought because of a very high urine test, which came from the stimulant; no tumour was found. It was a functional bowel disorder, and she got better and regained her weight with mirtazapine and dicyclomine. Urine test, CT, PET and endoscopies are left out.',
  setting: 'secondary_care',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'flushing', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'lactose-malabsorption'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'acg-misleading-5hiaa-29', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
