import type { CaseEntry } from '../schema';

export const nsaidEnteropathyTwoYearsOfHeadacheTabletsAt18Case: CaseEntry = {
  id: 'nsaid-enteropathy-two-years-of-headache-tablets-at-18',
  title: 'New rectal bleeding and weariness in a man of 18 who takes painkillers daily',
  summary:
    'An 18-year-old man without illness came with new bleeding from the rectum and weariness. For more than two years he had taken anti-inflammatory painkillers daily against headaches. It was a colitis by the painkillers; endoscopies and biopsies are left out. Where he was seen is not told. He told a gut complaint. That the harm sat in the colon is a doubt about the condition; the base holds such patients already.',
  setting: 'general',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'cureus-86992-nsaid-colitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
