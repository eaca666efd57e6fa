import type { CaseEntry } from '../schema';

export const checkpointInhibitorTenStoolsADayAt43Case: CaseEntry = {
  id: 'checkpoint-inhibitor-ten-stools-a-day-at-43',
  title: 'Ten stools a day two weeks after new cancer treatment in a man of 43',
  summary:
    'A 43-year-old man with spread melanoma told his oncologist, about two weeks after his first ipilimumab and nivolumab, of nausea, vomiting, weight loss and up to ten stools a day without blood. He became dry in spite of prednisone by mouth and was admitted. Stool culture, parasites and C. difficile were negative. The immune treatment had inflamed the gut; endoscopy is left out.',
  setting: 'secondary_care',
  ageYears: 43,
  sex: 'male',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'on-ici', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'hospital-or-incontinence', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'cmaj-190244-checkpoint', locator: 'Case text' },
  readFrom: 'full_text',
};
