import type { CaseEntry } from '../schema';

export const celiacDiseaseChangedHabitAt64Case: CaseEntry = {
  id: 'celiac-disease-changed-habit-at-64',
  title: 'A changed bowel habit in a man of 64 in general practice',
  summary:
    'A 64-year-old man saw his general practitioner because his bowel habit had changed and now swung between constipation and diarrhoea. He had no current bleeding, no weight loss or pain, and ate well; no bowel cancer was known in his own family. Three years earlier he had had a few bleeds, put down to haemorrhoids at colonoscopy. A blood test, left out here, led to celiac disease.',
  setting: 'primary_care',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.1',
  source: { id: 'case-brown-coeliac', locator: 'Case history, beginning of the article' },
  readFrom: 'abstract',
};
