import type { CaseEntry } from '../schema';

export const cDifficileCoughFeverAndASwollenBellyAt73Case: CaseEntry = {
  id: 'c-difficile-cough-fever-and-a-swollen-belly-at-73',
  title: 'Cough, then fever, a swollen belly and exhaustion in a man of 73',
  summary:
    'A 73-year-old man with diabetes, high blood pressure and chronic lung disease came with a week of cough, fever two days before, great fatigue, and a gut complaint: abdominal pain and a swollen belly. It was pseudomembranous colitis with a widened colon; scan and endoscopy are left out. Doubt: that Clostridioides difficile itself was found is not told in the abstract, nor are antibiotics for the cough or diarrhoea. The longest complaint, the cough, is not taken as duration of the gut complaint.',
  setting: 'inpatient',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'ijps-pmc-megacolon-73', locator: 'Abstract' },
  readFrom: 'abstract',
};
