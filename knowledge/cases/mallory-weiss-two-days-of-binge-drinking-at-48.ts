import type { CaseEntry } from '../schema';

export const malloryWeissTwoDaysOfBingeDrinkingAt48Case: CaseEntry = {
  id: 'mallory-weiss-two-days-of-binge-drinking-at-48',
  title: 'Blood vomited after hard retching in a drinking bout in a man of 48',
  summary:
    'A 48-year-old man came to the emergency room after he had vomited blood several times, after bouts of hard retching and vomiting; he had been drinking hard for two days. It teaches a tear at the lower end of the gullet, which lies outside the list; as drink stands behind it, injury by alcohol is acceptable. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['alcohol-related-gut-injury'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['lft'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'bmjbp-1145-mallory-weiss', locator: 'Case history #1' },
  readFrom: 'full_text',
};
