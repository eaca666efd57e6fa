import type { CaseEntry } from '../schema';

export const autoimmuneEnteropathyAfterAJourneyAt45Case: CaseEntry = {
  id: 'autoimmune-enteropathy-after-a-journey-at-45',
  title: 'Diarrhoea, great loss of weight and low salts in a traveller of 45',
  summary:
    'A 45-year-old man, who had travelled, had diarrhoea in which no infection was found; he had lost much weight, and the salts of his blood were out of order. It was autoimmune enteropathy without antibodies; CT and endoscopies are left out.',
  setting: 'secondary_care',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'autoimmune-enteropathy',
  since: '2026.11.7',
  acceptable: ['celiac-disease', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['duodenal-biopsy', 'colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy']],
  source: { id: 'mccabe-aie-45', locator: 'Abstract' },
  readFrom: 'abstract',
};
