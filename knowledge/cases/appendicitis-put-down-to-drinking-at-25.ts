import type { CaseEntry } from '../schema';

export const appendicitisPutDownToDrinkingAt25Case: CaseEntry = {
  id: 'appendicitis-put-down-to-drinking-at-25',
  title: 'Three days of pain on the right and bloating in a man of 25 who drank',
  summary:
    'A 25-year-old man came to the emergency department with three days of pain on the right side of the belly; bloating was his only other complaint. He told of his alcoholism. He had no fever, was tender mostly on the right, the liver somewhat large; white cells 11.3, liver tests normal. He went home with an alcoholic hepatitis and dyspepsia; three days later his appendix had burst. Coded is the first visit.',
  setting: 'emergency',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['alcohol-related-gut-injury'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'mmi-alcoholic-hepatitis-appendicitis', locator: 'Facts' },
  readFrom: 'full_text',
};
