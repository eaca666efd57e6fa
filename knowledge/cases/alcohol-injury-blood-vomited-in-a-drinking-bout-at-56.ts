import type { CaseEntry } from '../schema';

export const alcoholInjuryBloodVomitedInADrinkingBoutAt56Case: CaseEntry = {
  id: 'alcohol-injury-blood-vomited-in-a-drinking-bout-at-56',
  title: 'Blood vomited and pain of the upper belly during a drinking bout in a woman of 56',
  summary:
    'A 56-year-old woman with diabetes and reflux disease, who was drinking in binges, vomited blood and had an acute pain in the upper abdomen. It was an acute necrosis of the oesophagus laid to alcohol, counted here with its injuries of the gut. Where she came, vital signs and blood tests are not in the abstract; the endoscopy is left out. Reflux disease as a past diagnosis is not coded as heartburn.',
  setting: 'general',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['renal-function'], ['lft']],
  source: { id: 'siddiqi-2020-black-esophagus', locator: 'Abstract' },
  readFrom: 'abstract',
};
