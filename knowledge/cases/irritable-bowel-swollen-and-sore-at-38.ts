import type { CaseEntry } from '../schema';

export const irritableBowelSwollenAndSoreAt38Case: CaseEntry = {
  id: 'irritable-bowel-swollen-and-sore-at-38',
  title: 'A sore, swollen belly that diet and drugs have not helped, with normal stools',
  summary:
    'A woman of 38 without other illness told her family doctor of long-lasting discomfort, swelling and pain of the belly; her bowel habit had not changed and there was no alarm sign. Blood tests and an ultrasound were normal. Two months of diet and a drug for the pain, given for an irritable bowel, had not helped, and she is back. The doctor wonders about bacterial overgrowth; the article finds no good ground to test for it, and the diagnosis of the vignette stands.',
  setting: 'primary_care',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'altered-bowel-habit', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'irritable-bowel-syndrome',
  writtenForTeaching: true,
  since: '2026.11.3',
  acceptable: ['small-intestinal-bacterial-overgrowth', 'lactose-malabsorption'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga']],
  source: { id: 'risso-2025-breath-test', locator: 'Clinical scenario (the article’s vignette)' },
  readFrom: 'full_text',
};
