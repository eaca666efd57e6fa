import type { CaseEntry } from '../schema';

export const crohnDiseaseThreeLargeBlackStoolsAt24Case: CaseEntry = {
  id: 'crohn-disease-three-large-black-stools-at-24',
  title: 'Three large black stools in one day in a man of 24',
  summary:
    'A 24-year-old man was admitted after passing large amounts of black, tarry stool three times that day. It was Crohn’s disease of the ileum, which showed itself first by this bleed; endoscopy, imaging and histology are left out.',
  setting: 'inpatient',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc']],
  source: { id: 'rahmatulla-2000-crohn-bleed', locator: 'Case report, the part seen' },
  readFrom: 'full_text',
};
