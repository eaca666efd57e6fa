import type { CaseEntry } from '../schema';

export const autoimmuneEnteropathyShockAt70Case: CaseEntry = {
  id: 'autoimmune-enteropathy-shock-at-70',
  title: 'Two months of profuse watery diarrhoea with low pressure in a man of 70',
  summary:
    'A 70-year-old man with a Meckel’s diverticulum removed earlier was admitted with profuse, frequent, watery diarrhoea and low blood pressure. Two months before the same illness, with mild abdominal pain, had left him severely dry with failing kidneys. It was autoimmune enteropathy; imaging, laparotomy, endoscopy and antibodies are left out.',
  setting: 'inpatient',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'autoimmune-enteropathy',
  since: '2026.11.3',
  acceptable: ['microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
    ['duodenal-biopsy'],
    ['c-difficile-testing'],
  ],
  source: { id: 'naim-2018-enteropathy', locator: 'Presentation' },
  readFrom: 'abstract',
};
