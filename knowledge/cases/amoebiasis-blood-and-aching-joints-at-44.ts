import type { CaseEntry } from '../schema';

export const amoebiasisBloodAndAchingJointsAt44Case: CaseEntry = {
  id: 'amoebiasis-blood-and-aching-joints-at-44',
  title: 'Three months of thin bloody stools with changing pain of the joints in a man of 44',
  summary:
    'A 44-year-old man told of changing pain of the joints and thin bloody stools for about three months. He had been to a proctologist twice, who found an inflamed rectum; mesalazine did not help. Swabs of the rectum for chlamydia and gonococci and the blood for syphilis were negative, and the stool twice showed no germ and no parasite. It was a chronic amoebiasis with ulcers of the colon, which lies outside the list; endoscopies, steroids and the later antigen are left out. Where he was seen is not told.',
  setting: 'general',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.13',
  acceptable: ['ulcerative-colitis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['c-difficile-testing', 'stool-multiplex-pcr'], ['cbc', 'crp']],
  source: { id: 'doctors-today-1973427', locator: 'Fallbericht, first paragraph' },
  readFrom: 'full_text',
};
