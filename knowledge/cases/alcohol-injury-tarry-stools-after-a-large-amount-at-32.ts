import type { CaseEntry } from '../schema';

export const alcoholInjuryTarryStoolsAfterALargeAmountAt32Case: CaseEntry = {
  id: 'alcohol-injury-tarry-stools-after-a-large-amount-at-32',
  title: 'Tarry stools after a large amount of alcohol in a man of 32',
  summary:
    'A 32-year-old man had tarry stools after he had drunk a large amount of alcohol; the stomach had acute lesions. Whether he drank heavily as a rule is not told; one large amount is not heavy drinking as the finding means it and is not coded. The gastroscopy is left out.',
  setting: 'general',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
  ],
  results: [],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc']],
  source: { id: 'kobayashi-1973-alcoholic-gastric-lesions', locator: 'Abstract, case 2' },
  readFrom: 'abstract',
};
