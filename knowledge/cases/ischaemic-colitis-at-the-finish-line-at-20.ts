import type { CaseEntry } from '../schema';

export const ischaemicColitisAtTheFinishLineAt20Case: CaseEntry = {
  id: 'ischaemic-colitis-at-the-finish-line-at-20',
  title: 'Dark red diarrhoea at the end of a marathon in a student of 20',
  summary:
    'A 20-year-old student came to the first-aid post at the end of a marathon with dark red, bloody diarrhoea. Within the first ten miles she had felt the urge and passed several small stools between miles 12 and 14; at the finish she found blood. It was taken for an ischaemic colitis of exertion, which settled once anti-inflammatory drugs were stopped; the hospital’s tests are left out.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'dark-red-rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'exercise-linked-symptoms', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.6',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'crigm-2012-marathon', locator: 'Case Presentation (the beginning) and abstract' },
  readFrom: 'full_text',
};
