import type { CaseEntry } from '../schema';

export const nsaidEnteropathyPainlessBloodAt43Case: CaseEntry = {
  id: 'nsaid-enteropathy-painless-blood-at-43',
  title: 'A day of painless blood from the rectum in a woman of 43 with a bad back',
  summary:
    'A 43-year-old woman with a slipped disc and severe back pain, who took slow-release diclofenac 100 mg, was admitted because of painless blood from the rectum since the day before. She had had no belly pain, changed habit, fever, loss of appetite or weight, and had never bled before. The painkiller had damaged the colon; colonoscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'nsaid-last-6w', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.5',
  acceptable: ['diverticular-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['ileocolonoscopy-biopsy']],
  source: { id: 'mokhtare-2013-nsaid', locator: 'Case report' },
  readFrom: 'full_text',
};
