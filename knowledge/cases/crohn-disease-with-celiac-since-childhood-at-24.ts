import type { CaseEntry } from '../schema';

export const crohnDiseaseWithCeliacSinceChildhoodAt24Case: CaseEntry = {
  id: 'crohn-disease-with-celiac-since-childhood-at-24',
  title: 'Half a year of pain and weight loss in a man of 24 with celiac disease',
  summary:
    'A 24-year-old man with celiac disease since childhood came in with six months of abdominal pain and weight loss. He was anaemic, with raised white cells, sedimentation rate and calprotectin. It was Crohn’s disease that all but filled the ascending colon; colonoscopy and histology are left out.',
  setting: 'inpatient',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy']],
  source: { id: 'ozturk-crohn-mass', locator: 'Case description' },
  readFrom: 'abstract',
};
