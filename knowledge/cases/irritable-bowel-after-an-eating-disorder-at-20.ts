import type { CaseEntry } from '../schema';

export const irritableBowelAfterAnEatingDisorderAt20Case: CaseEntry = {
  id: 'irritable-bowel-after-an-eating-disorder-at-20',
  title: 'Wind, bloating and changing stools in a woman who once had bulimia',
  summary:
    'A woman of 20 complained of bloating, nausea, painful wind, an upset stomach, tiredness, and diarrhoea and constipation by turns. Her periods were painful and her neck and back ached. She had had anorexia and bulimia. The diagnosis was an irritable bowel.',
  setting: 'general',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'altered-bowel-habit', state: 'present' },
    { finding: 'eating-disorder-or-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.3',
  acceptable: ['celiac-disease'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['cbc']],
  source: { id: 'avsr-2024-ibs', locator: 'Case, as retold on the page' },
  readFrom: 'full_text',
};
