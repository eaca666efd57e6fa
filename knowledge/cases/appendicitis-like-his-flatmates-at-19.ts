import type { CaseEntry } from '../schema';

export const appendicitisLikeHisFlatmatesAt19Case: CaseEntry = {
  id: 'appendicitis-like-his-flatmates-at-19',
  title: 'Cramps and ten vomits like his flatmates in a student of 19',
  summary:
    'A 19-year-old student came to the surgery of his university with belly cramps and vomiting, about ten times but less that morning, and some diarrhoea; his flatmates had just had the same. No fever, pulse 68, 14 breaths a minute; the belly was soft with slight tenderness all over. Three days later it was a perforated appendix; that visit is left out. The ten vomits have no span and are not coded as a number.',
  setting: 'primary_care',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sick-contacts', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'hr', quantity: 68 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'mddus-2020-appendix-19', locator: 'Background' },
  readFrom: 'full_text',
};
