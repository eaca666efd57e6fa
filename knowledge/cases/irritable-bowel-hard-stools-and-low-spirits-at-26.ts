import type { CaseEntry } from '../schema';

export const irritableBowelHardStoolsAndLowSpiritsAt26Case: CaseEntry = {
  id: 'irritable-bowel-hard-stools-and-low-spirits-at-26',
  title: 'Two years of constipation, gas and low spirits in a woman of 26',
  summary:
    'A 26-year-old woman had been constipated, gassy and bloated for two years, and depressed over the same time. The bowels had become more irregular since her doctors first gave the complaint a name, and she did not want their treatment. It was an irritable bowel syndrome with constipation; the year of diet and herbs that followed is left out.',
  setting: 'general',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['cbc']],
  source: { id: 'pmc8594971-ibs-c', locator: 'Abstract' },
  readFrom: 'abstract',
};
