import type { CaseEntry } from '../schema';

export const alcoholInjuryTarryStoolsAfterMoreThanUsualAt42Case: CaseEntry = {
  id: 'alcohol-injury-tarry-stools-after-more-than-usual-at-42',
  title: 'Tarry stools after more alcohol than usual in a man of 42',
  summary:
    'A 42-year-old heavy drinker had tarry stools after he had drunk more than usual. Three days later bleeding erosions were scattered over the body of the stomach; they healed fast. The gastroscopy is left out.',
  setting: 'general',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc']],
  source: { id: 'kobayashi-1973-alcoholic-gastric-lesions', locator: 'Abstract, case 1' },
  readFrom: 'abstract',
};
