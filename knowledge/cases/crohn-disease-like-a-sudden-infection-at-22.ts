import type { CaseEntry } from '../schema';

export const crohnDiseaseLikeASuddenInfectionAt22Case: CaseEntry = {
  id: 'crohn-disease-like-a-sudden-infection-at-22',
  title: 'Sudden watery diarrhoea, fever and low belly pain in a man of 22',
  summary:
    'A healthy 22-year-old man who took no drugs suddenly had watery diarrhoea, fever and pain in the lower belly. It was treated as an acute enteritis, but he lost weight and his blood protein fell a great deal, and he was sent to a department of gastroenterology. It was Crohn’s disease of the whole colon. The contact at the department is coded; the fallen protein is coded as low albumin, which is a doubt. Barium enema, endoscopy and the stool tests for parasites and germs are left out. How long it had lasted is told only as short. No drugs is coded as no painkiller.',
  setting: 'secondary_care',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.16',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
    ['crp', 'faecal-calprotectin'],
    ['ileocolonoscopy-biopsy'],
    ['cbc'],
  ],
  source: { id: 'gee-1985-crohn-22', locator: 'Abstract' },
  readFrom: 'abstract',
};
