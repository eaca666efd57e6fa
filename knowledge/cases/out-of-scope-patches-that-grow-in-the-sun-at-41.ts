import type { CaseEntry } from '../schema';

export const outOfScopePatchesThatGrowInTheSunAt41Case: CaseEntry = {
  id: 'out-of-scope-patches-that-grow-in-the-sun-at-41',
  title: 'Skin patches that grow in the sun and much watery diarrhoea in a man of 41 who drank',
  summary:
    'A 41-year-old man with a history of alcoholism came because of patches on arms, hands, upper chest, neck, genitals, thighs and feet that grew in the sun; he also had abundant watery diarrhoea. It was pellagra, better with nicotinic acid. The skin has no entry that fits (the darkening of the vocabulary is diffuse and without sun) and is left out; how long, number of stools, weight, examination otherwise and bloods are not in the abstract. Abundant liquid stools are coded as watery diarrhoea, not as litres of it.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'male',
  answers: [
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'refeeding-drug-or-alcohol', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['alcohol-related-gut-injury', 'exocrine-pancreatic-insufficiency', 'celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['b12-folate-vitd'], ['electrolytes-and-calcium'], ['ttg-iga'], ['lft']],
  source: { id: 'abascal-pellagra-41', locator: 'Abstract' },
  readFrom: 'abstract',
};
