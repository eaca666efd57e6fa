import type { CaseEntry } from '../schema';

export const irritableBowelAlternatingWithAchesAt43Case: CaseEntry = {
  id: 'irritable-bowel-alternating-with-aches-at-43',
  title: 'Alternating stools, bloating and pain all over one side in a woman of 43',
  summary:
    'A 43-year-old woman had abdominal pain, more frequent stools with diarrhoea and constipation by turns, bloating and now and then nausea and vomiting, together with headache, low back pain and pain in one half of the body. Her womb had been removed three years before. Blood tests were normal, as were the endoscopies, which are left out. She had irritable bowel syndrome with somatic complaints; no single test decided it.',
  setting: 'secondary_care',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'somatic-comorbidity', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.2',
  acceptable: ['celiac-disease'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin'], ['cbc', 'crp']],
  source: { id: 'goyal-2016-ibs', locator: 'Abstract, case' },
  readFrom: 'abstract',
};
