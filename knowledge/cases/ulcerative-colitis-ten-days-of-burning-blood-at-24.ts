import type { CaseEntry } from '../schema';

export const ulcerativeColitisTenDaysOfBurningBloodAt24Case: CaseEntry = {
  id: 'ulcerative-colitis-ten-days-of-burning-blood-at-24',
  title: 'Ten days of blood and a mild burning at stool in a man of 24',
  summary:
    'A 24-year-old man came to an outpatient clinic because for ten days he had bled from the back passage after opening his bowels, with a mild burning. Nothing came down at stool and he was not constipated; he passed two or three soft stools a day with mucus at the end and ate a little less. Vital signs were normal and the stool showed no parasites. It was ulcerative colitis; the proctoscopy is left out.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'stools-per-day', quantity: 2.5 },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'bloody-or-mucoid', state: 'present' },
    { finding: 'altered-bowel-habit', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [{ investigation: 'stool-ova-parasites', outcome: 'none-seen' }],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.7',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'nikam-2013-uc', locator: 'Case report' },
  readFrom: 'full_text',
};
