import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaWithQuietCrohnAt32Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-with-quiet-crohn-at-32',
  title: 'Watery stools and low potassium although the Crohn’s disease is quiet',
  summary:
    'A woman of 32 with Crohn’s disease of the colon, which was quiet, and a healthy end of the small bowel had watery diarrhoea and was tired; her potassium was low. The diarrhoea came from bile acids; the test for them and the treatment are left out.',
  setting: 'secondary_care',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.3',
  acceptable: ['crohn-disease', 'microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['sehcat', 'c4-serum', 'faecal-bile-acids-48h'],
    ['faecal-calprotectin'],
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
  ],
  source: { id: 'hvas-2018-bad', locator: 'Abstract' },
  readFrom: 'abstract',
};
