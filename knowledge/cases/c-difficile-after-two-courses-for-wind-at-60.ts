import type { CaseEntry } from '../schema';

export const cDifficileAfterTwoCoursesForWindAt60Case: CaseEntry = {
  id: 'c-difficile-after-two-courses-for-wind-at-60',
  title: 'Diarrhoea that turned worse with mucus after a second course of ciprofloxacin in a woman of 60',
  summary:
    'A 60-year-old woman had belly pain again and again with diarrhoea, a swollen belly and much wind; as a lactulose breath test was positive she had ciprofloxacin, which helped. Four months later the same came back and was treated in the same way. When the drug was stopped the diarrhoea grew worse, with mucus, and she went downhill. It was C. difficile infection. Coded is this time; the breath test, made before both courses, is not; colonoscopies, the treatment for an inflammatory bowel disease, the later blood and the toxins are left out. How long it lasted is not told.',
  setting: 'general',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.13',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['cbc', 'renal-function']],
  source: { id: 'endoscopia-terapeutica-clostridium', locator: 'Case' },
  readFrom: 'full_text',
};
