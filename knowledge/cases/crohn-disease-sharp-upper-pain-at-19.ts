import type { CaseEntry } from '../schema';

export const crohnDiseaseSharpUpperPainAt19Case: CaseEntry = {
  id: 'crohn-disease-sharp-upper-pain-at-19',
  title: 'Ten days of sharp upper pain a year after an ulcer in a man of 19',
  summary:
    'A 19-year-old man with high blood pressure was admitted with sharp pain in the upper belly of ten days and a loss of 10 lb. A year before, a similar pain had been put down to an ulcer seen at endoscopy, and he had taken omeprazole since. He did not smoke, drink or take anti-inflammatory painkillers; lipase was 3000 with normal liver tests, calcium and fats. It was pancreatitis as the first sign of Crohn’s disease of duodenum and ileum; imaging and endoscopies are left out.',
  setting: 'inpatient',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'crohn-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['lipase-amylase']],
  source: { id: 'pancreatitis-before-crohn-19', locator: 'Abstract, methods and results' },
  readFrom: 'abstract',
};
