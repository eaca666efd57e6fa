import type { CaseEntry } from '../schema';

export const crohnDiseaseLikeASuddenInfectionAt22Case: CaseEntry = {
  id: 'crohn-disease-like-a-sudden-infection-at-22',
  title: 'Sudden watery diarrhoea, fever and low belly pain in a man of 22',
  summary:
    'A healthy 22-year-old man who took no drugs suddenly had watery diarrhoea, fever and pain in the lower belly. It was treated as an acute enteritis; this first contact is coded, and where it was is not told. Afterwards he lost weight, his blood protein fell a great deal, and X-ray and endoscopy of the colon were abnormal, so that he was sent to a department of gastroenterology; all of that is left out, and so are the stool tests there. It was Crohn’s disease of the whole colon. No drugs is coded as no painkiller.',
  setting: 'general',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.16',
  acceptable: ['acute-gastroenteritis', 'ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
    ['cbc', 'crp'],
  ],
  source: { id: 'gee-1985-crohn-22', locator: 'Abstract' },
  readFrom: 'abstract',
};
