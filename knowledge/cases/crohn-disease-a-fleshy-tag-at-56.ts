import type { CaseEntry } from '../schema';

export const crohnDiseaseAFleshyTagAt56Case: CaseEntry = {
  id: 'crohn-disease-a-fleshy-tag-at-56',
  title: 'Swelling beside the anus with diarrhoea, mucus and blood in a man of 56',
  summary:
    'A 56-year-old man complained of swelling and discomfort beside the anus; he told of diarrhoea, of mucus from the rectum and of bleeding now and then. A fleshy, swollen tag and a small ulcer at the front edge of the anus were seen, painless to the finger. It was Crohn disease of rectum and sigmoid; colonoscopy is left out. Where he was seen is not told. He told gut complaints.',
  setting: 'general',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'anal-mass-or-ulcer', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit', 'faecal-calprotectin'],
    ['cbc', 'crp'],
  ],
  source: { id: 'patientcare-perianal-crohn', locator: 'Text under the figure' },
  readFrom: 'full_text',
};
