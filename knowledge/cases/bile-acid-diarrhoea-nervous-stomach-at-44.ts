import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaNervousStomachAt44Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-nervous-stomach-at-44',
  title: 'A “nervous stomach” in a secretary of 44 without a gallbladder',
  summary:
    'A secretary of 44 had always had one formed stool in the morning; for two years it was four or more watery stools through the day, often straight after meals, with cramps just before. She had lost no weight and seen no blood; her gallbladder had been taken out and loperamide had helped little. The article gives it as bile salt diarrhoea after cholecystectomy.',
  setting: 'secondary_care',
  ageYears: 44,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-related-to-defecation', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['sehcat', 'c4-serum'], ['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'medword-bile-salt', locator: 'Opening case history' },
  readFrom: 'full_text',
};
