import type { CaseEntry } from '../schema';

export const microscopicColitisAfterAPsychiatricStayAt26Case: CaseEntry = {
  id: 'microscopic-colitis-after-a-psychiatric-stay-at-26',
  title: 'Ten liquid stools a day after two weeks of a strict diet in a woman of 26 with bulimia',
  summary:
    'A 26-year-old woman who smoked, with a borderline personality and bulimia for years, had left a psychiatric ward a month before with her drugs changed. After two weeks of a very restrictive diet she came with upper abdominal pain and up to ten liquid stools a day without blood or mucus. Blood showed a compensated metabolic acidosis, slightly low potassium and slightly raised markers of inflammation, without figures. It was lymphocytic colitis on duloxetine, which the text does not name among what was known at first; later tests are left out.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'eating-disorder-or-risk', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.9',
  acceptable: ['clostridioides-difficile-infection', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['electrolytes-and-calcium'],
  ],
  source: { id: 'gastrohep-duloxetine-lymphocytic-26', locator: 'Letter, paragraphs 2 and 3' },
  readFrom: 'full_text',
};
