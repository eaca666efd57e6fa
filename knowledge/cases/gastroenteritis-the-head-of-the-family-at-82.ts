import type { CaseEntry } from '../schema';

export const gastroenteritisTheHeadOfTheFamilyAt82Case: CaseEntry = {
  id: 'gastroenteritis-the-head-of-the-family-at-82',
  title: 'Cramps and watery diarrhoea that turned bloody on the second day at 82',
  summary:
    'An active 82-year-old woman with mild asthma, who neither smoked nor drank, suddenly had cramps and watery diarrhoea, then nausea and vomiting, without fever. On the second day the stools were plainly bloody and her internist had her admitted. Her pressure was normal and she had no fever; the examination showed nothing but something mild low in the abdomen, where the part seen breaks off. It was E. coli with damage to kidneys and blood; the course in hospital is left out.',
  setting: 'inpatient',
  ageYears: 82,
  sex: 'female',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'symptom-duration', quantity: 2 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'crawford-2010-hus-grandmother', locator: 'Second and third paragraph' },
  readFrom: 'full_text',
};
