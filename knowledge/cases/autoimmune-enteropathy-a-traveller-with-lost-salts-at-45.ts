import type { CaseEntry } from '../schema';

export const autoimmuneEnteropathyATravellerWithLostSaltsAt45Case: CaseEntry = {
  id: 'autoimmune-enteropathy-a-traveller-with-lost-salts-at-45',
  title: 'Diarrhoea with marked weight loss and upset salts in a man of 45',
  summary:
    'A 45-year-old man got diarrhoea that was no infection, with much weight lost and upset blood salts. It was autoimmune enteropathy without the antibodies; CT, endoscopies and biopsies are left out. That he travels stands only in the title and is not coded; how long it lasted and where he came was not read.',
  setting: 'general',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'autoimmune-enteropathy',
  since: '2026.11.13',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['cbc', 'crp'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy']],
  source: { id: 'acgcrj-seronegative-aie-traveler', locator: 'Abstract' },
  readFrom: 'abstract',
};
