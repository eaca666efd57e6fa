import type { CaseEntry } from '../schema';

export const giardiasisSureItWasSomethingSeriousAt57Case: CaseEntry = {
  id: 'giardiasis-sure-it-was-something-serious-at-57',
  title: 'Three weeks of watery stools and wind in a worried man of 57',
  summary:
    'A 57-year-old man, a little overweight and otherwise well, came to his general practitioner in England sure that something was seriously wrong: three weeks of more frequent, watery stools, much wind, belly pains and feeling unwell, without blood or mucus. He had not been abroad for two years and nobody around him was ill; his best friend had just died of bowel cancer. The belly was tender all over, the rest of the examination normal. It was giardiasis; the stool samples are left out.',
  setting: 'primary_care',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'sick-contacts', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.5',
  acceptable: ['irritable-bowel-syndrome', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-ova-parasites', 'giardia-antigen', 'stool-multiplex-pcr', 'stool-culture'],
    ['fit', 'cbc'],
  ],
  source: { id: 'brown-gponline-giardia', locator: 'Case' },
  readFrom: 'full_text',
};
