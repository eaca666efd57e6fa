import type { CaseEntry } from '../schema';

export const crohnDiseaseThreeYearsOfUpperPainAt31Case: CaseEntry = {
  id: 'crohn-disease-three-years-of-upper-pain-at-31',
  title: 'Three years of growing upper pain, nausea and vomiting without an explanation in a man of 31',
  summary:
    'A 31-year-old man had had pain in the upper belly, nausea and vomiting for three years, getting worse, resistant to treatment and unexplained in spite of a thorough search. It was Crohn’s disease narrowing the end of the duodenum; contrast study, CT and histology are left out.',
  setting: 'general',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'shah-2018-crohn-duodenum', locator: 'Abstract' },
  readFrom: 'abstract',
};
