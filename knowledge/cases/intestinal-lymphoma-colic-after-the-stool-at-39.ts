import type { CaseEntry } from '../schema';

export const intestinalLymphomaColicAfterTheStoolAt39Case: CaseEntry = {
  id: 'intestinal-lymphoma-colic-after-the-stool-at-39',
  title: 'Four months of soft stools and colic under the left ribs after them, in a man of 39',
  summary:
    'A 39-year-old man without high blood pressure, heart disease or diabetes had had loose stools since a meal that he suspected: three to four a day, mostly in the morning, soft and then mushy and yellow, with colic in the left upper belly after the stool that left by itself within tens of minutes. A doctor called it a long enteritis and gave a drug of unknown kind without clear help. After about four months he was seen at the hospital, and a colonoscopy pointed to ulcerative colitis. Coded at that visit; the colonoscopy, and the fever, nightly watery stools, blood and shadow in the lung of the following eight months, are left out. It was a primary non-Hodgkin lymphoma of the bowel. The duration is reckoned from the months told.',
  setting: 'secondary_care',
  ageYears: 39,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 3.5 },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'luq-pain', state: 'present' },
    { finding: 'pain-related-to-defecation', state: 'present' },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'hypertension', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['irritable-bowel-syndrome', 'crohn-disease'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['faecal-calprotectin'],
    ['cbc', 'crp'],
    ['ttg-iga'],
    ['stool-culture', 'stool-ova-parasites', 'stool-multiplex-pcr', 'giardia-antigen'],
  ],
  source: { id: 'li-2013-lymphoma-39', locator: 'Case' },
  readFrom: 'full_text',
};
