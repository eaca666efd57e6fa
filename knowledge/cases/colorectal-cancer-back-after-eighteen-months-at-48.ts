import type { CaseEntry } from '../schema';

export const colorectalCancerBackAfterEighteenMonthsAt48Case: CaseEntry = {
  id: 'colorectal-cancer-back-after-eighteen-months-at-48',
  title: 'Loose dark stools and five kilos lost in a man of 48 reassured about piles before',
  summary:
    'A 48-year-old man came back to his general practitioner with stools that had been loose and dark for several weeks; his weight had fallen from 75 to 70 kg. Eighteen months before he had come with bright blood on the paper alone: piles had been seen, blood count and weight were normal, and he was reassured. It was a bowel cancer; coded is what he told when he came back, the investigations are left out.',
  setting: 'primary_care',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'mdu-delayed-bowel-cancer', locator: 'The scene' },
  readFrom: 'full_text',
};
