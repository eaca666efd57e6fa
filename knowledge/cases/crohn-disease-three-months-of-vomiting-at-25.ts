import type { CaseEntry } from '../schema';

export const crohnDiseaseThreeMonthsOfVomitingAt25Case: CaseEntry = {
  id: 'crohn-disease-three-months-of-vomiting-at-25',
  title: 'Three months of reflux, vomiting and pain after meals in a man of 25',
  summary:
    'A 25-year-old man had had three months of growing reflux, vomiting, pain after meals and weight loss, with no other symptom at all. It was Crohn’s disease of stomach and duodenum; imaging, gastroscopy and the operation are left out.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  source: { id: 'scheck-2014-crohn', locator: 'Abstract' },
  readFrom: 'abstract',
};
