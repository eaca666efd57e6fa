import type { CaseEntry } from '../schema';

export const crohnDiseaseASwollenThighAt20Case: CaseEntry = {
  id: 'crohn-disease-a-swollen-thigh-at-20',
  title: 'A painful, swollen right thigh in a man of 20 with six years of Crohn’s disease',
  summary:
    'A man of 20 who had had Crohn’s disease for six years came with a painful, swollen right thigh; an abscess there had been drained the year before. It was an abscess that had run down from the psoas muscle. Bowel complaints, fever and blood tests are not told; a swollen, painful leg on one side is coded as what must be told from a clot. Scans and operation are left out.',
  setting: 'general',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'age-at-diagnosis', quantity: 14 },
    { finding: 'vte-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['ct-abdomen']],
  source: { id: 'nishijima-2003-thigh', locator: 'Abstract' },
  readFrom: 'abstract',
};
