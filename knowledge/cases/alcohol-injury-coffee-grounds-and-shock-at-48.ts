import type { CaseEntry } from '../schema';

export const alcoholInjuryCoffeeGroundsAndShockAt48Case: CaseEntry = {
  id: 'alcohol-injury-coffee-grounds-and-shock-at-48',
  title: 'Coffee-ground vomit and shock in a man of 48 who drank heavily',
  summary:
    'A 48-year-old man who drank heavily came to an emergency department with a gut complaint: he vomited what looked like coffee grounds. Pressure 88/62, pulse 127, drowsy with 13 points of the Glasgow scale; acid blood with ketones. The gullet was black in its lowest third, through ketoacidosis of drinking and loss of fluid; endoscopy and the course are left out. Doubt: the report blames the want of blood in shock, drink being behind it.',
  setting: 'emergency',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'sbp', quantity: 88 },
    { finding: 'hr', quantity: 127 },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['renal-function', 'electrolytes-and-calcium'], ['troponin-lactate-panel']],
  source: { id: 'ajg-1255-oesophageal-necrosis-48', locator: 'Abstract' },
  readFrom: 'abstract',
};
