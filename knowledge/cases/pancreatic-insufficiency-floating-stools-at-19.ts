import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyFloatingStoolsAt19Case: CaseEntry = {
  id: 'pancreatic-insufficiency-floating-stools-at-19',
  title: 'Ten years of bulky floating stools that fat makes worse',
  summary:
    'A woman of 19 had passed foul, bulky stools that float, three or four a day, for ten years, worse after fat. She had grown slowly as a child. Enzymes given at the age of ten had helped, but she had not been seen again and had taken none for five years. There was no jaundice or itch and nothing that spoke for pancreatitis, cancer of the pancreas or diabetes. Examination and blood tests were normal. The pancreas had turned to fat; the stool fat and the scan are left out.',
  setting: 'general',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 3 },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'faltering-growth', state: 'present' },
    { finding: 'jaundice', state: 'absent' },
    { finding: 'pruritus', state: 'absent' },
    { finding: 'chronic-pancreatitis-known', state: 'absent' },
    { finding: 'pancreatic-cancer-or-surgery', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.3',
  acceptable: ['celiac-disease'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['faecal-elastase'], ['ttg-iga']],
  source: { id: 'fatty-pancreas-letter-19', locator: 'The letter’s case' },
  readFrom: 'full_text',
};
