import type { CaseEntry } from '../schema';

export const diverticularDiseaseDiarrhoeaAndARedGroinAt73Case: CaseEntry = {
  id: 'diverticular-disease-diarrhoea-and-a-red-groin-at-73',
  title: 'Ten days of diarrhoea and an inflamed groin in a man of 73',
  summary:
    'A 73-year-old man had had diarrhoea for ten days. He had no fever; pulse 90, blood pressure 120/70. The belly was soft and the finger in the rectum found nothing; the skin of the right groin was much inflamed. It was a perforated diverticulitis; imaging and operation are left out. The inflamed skin is coded as suspected infection. He told a gut complaint.',
  setting: 'secondary_care',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'fever', state: 'absent' },
    { finding: 'hr', quantity: 90 },
    { finding: 'sbp', quantity: 120 },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['stool-culture', 'stool-multiplex-pcr'], ['cbc', 'crp']],
  source: { id: 'hussien-1999-cellulitis', locator: 'The case, the part seen' },
  readFrom: 'abstract',
};
