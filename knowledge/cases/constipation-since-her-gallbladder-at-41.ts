import type { CaseEntry } from '../schema';

export const constipationSinceHerGallbladderAt41Case: CaseEntry = {
  id: 'constipation-since-her-gallbladder-at-41',
  title: 'Eight years of hard stools and red blood at stool in a woman of 41',
  summary:
    'A 41-year-old woman with an operation on the stomach for her weight behind her had been constipated for eight years, since her gallbladder was removed, and had had pain in the rectum for four years, since an operation for piles. She emptied the bowel with much difficulty in spite of daily laxatives and enemas; the stools were very hard, bright red blood came with them, and the belly hurt mildly. It was a disorder of emptying; the tests of the pelvic floor are left out.',
  setting: 'general',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'altered-stool-passage', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'bariatric-surgery', state: 'present' },
    { finding: 'upper-gi-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  source: { id: 'archambault-2016-constipation', locator: 'Participants' },
  readFrom: 'secondary',
};
