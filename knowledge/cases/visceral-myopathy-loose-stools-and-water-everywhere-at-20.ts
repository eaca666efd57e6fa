import type { CaseEntry } from '../schema';

export const visceralMyopathyLooseStoolsAndWaterEverywhereAt20Case: CaseEntry = {
  id: 'visceral-myopathy-loose-stools-and-water-everywhere-at-20',
  title: 'Long diarrhoea, fluid in the belly and swelling all over in a man of 20',
  summary:
    'A man of 20 came with a long diarrhoea of the small-bowel kind, fluid in the belly and swelling of the whole body, severely malnourished. Diverticula of the small bowel from a disease of its muscle were the cause, outside the list. Blockage and perforation came later; barium films, CT and operation are left out. The abstract gives no duration and no albumin.',
  setting: 'general',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['celiac-disease', 'small-intestinal-bacterial-overgrowth'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'total-iga'], ['cbc', 'crp'], ['serum-albumin']],
  source: { id: 'harish-2006-myopathy', locator: 'Abstract and introduction' },
  readFrom: 'abstract',
};
