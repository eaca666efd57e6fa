import type { CaseEntry } from '../schema';

export const constipationForManyYearsAt40Case: CaseEntry = {
  id: 'constipation-for-many-years-at-40',
  title: 'Hard stools for many years, and rarer in the last one, in a woman of 40',
  summary:
    'A 40-year-old woman had passed hard, pellet-like stools every two or three days for many years; in the last year they came every three or four days, with bloating and discomfort low on the left before them, and she usually strained much. The paper is about chronic constipation; it names weight loss, blood, a mass and anaemia as what would alarm, and the patient as described has none of them.',
  setting: 'general',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'straining', state: 'present' },
    { finding: 'pain-related-to-defecation', state: 'present' },
    { finding: 'less-than-daily-stool', state: 'present' },
    { finding: 'altered-stool-passage', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'bristol-form', choice: 'type-1' },
    { finding: 'diarrhoea', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'cmaj-constipation-40', locator: 'Case, first paragraph' },
  readFrom: 'full_text',
};
