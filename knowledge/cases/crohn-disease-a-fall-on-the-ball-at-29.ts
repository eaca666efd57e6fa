import type { CaseEntry } from '../schema';

export const crohnDiseaseAFallOnTheBallAt29Case: CaseEntry = {
  id: 'crohn-disease-a-fall-on-the-ball-at-29',
  title: 'A large fresh bleed an hour after a fall on the ball in a man of 29',
  summary:
    'A healthy 29-year-old man fell on the ball in a rugby match. An hour later he had abdominal pain and had passed a lot of fresh blood; he was pale and distressed, the pressure low and the pulse fast, the belly guarded, with fresh blood on the finger. It was Crohn’s disease of the last ileum; operation and histology are left out.',
  setting: 'emergency',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.04 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['ct-abdomen']],
  source: { id: 'ijscr-2011-crohn-rugby', locator: 'Abstract, presentation of case' },
  readFrom: 'abstract',
};
