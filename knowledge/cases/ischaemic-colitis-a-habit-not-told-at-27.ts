import type { CaseEntry } from '../schema';

export const ischaemicColitisAHabitNotToldAt27Case: CaseEntry = {
  id: 'ischaemic-colitis-a-habit-not-told-at-27',
  title: 'A day of left-sided pain and more than ten bloody stools in a man of 27',
  summary:
    'A healthy 27-year-old man came to an emergency department after a day of pain in the left lower abdomen and more than ten bloody stools. He had not travelled, nobody around him was ill and there was no bowel disease in the family. The abdomen was tender all over; haemoglobin fell from 16 to 12.7 g/dL, the stool panel was empty and calprotectin was above 1250 µg/g. It was an ischaemic colitis from cocaine, told only later; tomography, colonoscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-stools-per-day', quantity: 10 },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'sick-contacts', state: 'absent' },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'haemoglobin', quantity: 160 },
  ],
  results: [
    { investigation: 'stool-multiplex-pcr', outcome: 'no-target' },
    { investigation: 'faecal-calprotectin', value: 1250 },
  ],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.6',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen', 'ileocolonoscopy-biopsy']],
  source: { id: 'ajg-s1620-cocaine', locator: 'Case description (abstract S1620)' },
  readFrom: 'abstract',
};
