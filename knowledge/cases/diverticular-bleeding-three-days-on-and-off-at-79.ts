import type { CaseEntry } from '../schema';

export const diverticularBleedingThreeDaysOnAndOffAt79Case: CaseEntry = {
  id: 'diverticular-bleeding-three-days-on-and-off-at-79',
  title: 'Three days of bleeding on and off with a low pain in a woman of 79 with known pouches',
  summary:
    'A 79-year-old woman with diverticula known from a colonoscopy two years before, type 2 diabetes, gout and reflux was in hospital with three days of bleeding from the rectum on and off and pain low in the belly, without fever or chills. Blood pressure and pulse were steady, standing too, and the examination was unremarkable. She drank no alcohol and did not smoke. It was bleeding from the diverticula; the colonoscopy is left out.',
  setting: 'inpatient',
  ageYears: 79,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'ppi-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.8',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'ct-abdomen']],
  source: { id: 'clinicalcases-2004-diverticulosis', locator: 'Case' },
  readFrom: 'full_text',
};
