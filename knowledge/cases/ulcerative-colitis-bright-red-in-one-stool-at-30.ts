import type { CaseEntry } from '../schema';

export const ulcerativeColitisBrightRedInOneStoolAt30Case: CaseEntry = {
  id: 'ulcerative-colitis-bright-red-in-one-stool-at-30',
  title: 'More than a month of diarrhoea and bright red blood in one stool in a man of 30',
  summary:
    'A 30-year-old man saw his doctor for diarrhoea of more than a month, coded as 31 days, three or four stools a day, coded as 3.5; lately he saw bright red blood in one. The belly was uncomfortable now and then; he drank well and was not dry. No antibiotics, no fever; no bacteria or their toxins in the stool, coded as a negative culture; no anaemia, ESR high. It is an exercise of a university; what follows, an even inflammation of rectum and sigmoid in the mucosa only, is ulcerative colitis, and is left out. The name of the disease stands behind the question and was not in the part seen. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 30,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 31 },
    { finding: 'stools-per-day', quantity: 3.5 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'dehydration', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.12',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'uw-patient-k-ibd', locator: 'Patient K, to the blood tests' },
  readFrom: 'full_text',
};
