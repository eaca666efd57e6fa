import type { CaseEntry } from '../schema';

export const bacterialOvergrowthFoundCollapsedAt85Case: CaseEntry = {
  id: 'bacterial-overgrowth-found-collapsed-at-85',
  title: 'Thinner for two years, then diarrhoea and a collapse, in a man of 85',
  summary:
    'A man of 85 who had lived by himself began to lose weight after he broke his arm; in hospital then he was constipated and his red cells were large. More than a year later severe diarrhoea woke him early and went on through the day, and months after that neighbours found him collapsed in his stool. He had bacterial overgrowth of the small bowel without a blind loop; the breath test is left out. The page ends before the examination on admission; how long the diarrhoea had lasted without a pause is not clear and no duration is coded. The raised cell volume is told without a figure; diarrhoea that woke him early is coded as stools at night.',
  setting: 'emergency',
  ageYears: 85,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'macrocytosis', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'small-intestinal-bacterial-overgrowth',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
  ],
  source: { id: 'roberts-1977-overgrowth', locator: 'Case 2' },
  readFrom: 'abstract',
};
