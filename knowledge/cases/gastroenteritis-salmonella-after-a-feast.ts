import type { CaseEntry } from '../schema';

export const gastroenteritisSalmonellaAfterAFeastCase: CaseEntry = {
  id: 'gastroenteritis-salmonella-after-a-feast',
  title: 'Twenty watery stools a day and shock after a village feast in a woman of 60',
  summary:
    'A 60-year-old woman was admitted to intensive care in hypovolaemic shock. For two days she had passed about twenty watery stools and vomited eight to ten times a day; it had begun a day after a party where she ate a dish of chicken and egg. She was drowsy, with a dry tongue, sunken eyes, a feeble pulse and a systolic pressure of 100 mmHg, and was not diabetic. The stool culture, left out here, grew Salmonella.',
  setting: 'emergency',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 20 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'undercooked-poultry-or-shellfish', state: 'unknown' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'sbp', quantity: 100 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'vijaya-2012-salmonella', locator: 'Case report' },
  readFrom: 'full_text',
};
