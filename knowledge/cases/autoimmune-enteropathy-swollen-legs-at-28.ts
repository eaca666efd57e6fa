import type { CaseEntry } from '../schema';

export const autoimmuneEnteropathySwollenLegsAt28Case: CaseEntry = {
  id: 'autoimmune-enteropathy-swollen-legs-at-28',
  title: 'Diarrhoea, swollen legs and weight loss in a woman of 28',
  summary:
    'A 28-year-old woman had diarrhoea, swollen legs, weight loss and disturbed blood salts. It was autoimmune enteropathy; antibodies and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'autoimmune-enteropathy',
  since: '2026.11.4',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['duodenal-biopsy'], ['ttg-iga']],
  source: { id: 'pmc10460121-aie', locator: 'Abstract' },
  readFrom: 'abstract',
};
