import type { CaseEntry } from '../schema';

export const crohnDiseaseWateryStoolsAndPainAllOverAt30Case: CaseEntry = {
  id: 'crohn-disease-watery-stools-and-pain-all-over-at-30',
  title: 'Belly pain all over with watery diarrhoea in a man of 30',
  summary:
    'A 30-year-old man came with pain all over the belly and watery diarrhoea. It was pancreatitis as the first sign of Crohn disease; lipase, CT and colonoscopy are left out. How long it had lasted, examination and blood count are in the text, of which the abstract was seen. He told gut complaints.',
  setting: 'general',
  ageYears: 30,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
    ['lipase-amylase', 'ct-abdomen'],
  ],
  source: { id: 'almarri-2019-pancreatitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
