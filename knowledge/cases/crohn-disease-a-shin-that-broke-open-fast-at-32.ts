import type { CaseEntry } from '../schema';

export const crohnDiseaseAShinThatBrokeOpenFastAt32Case: CaseEntry = {
  id: 'crohn-disease-a-shin-that-broke-open-fast-at-32',
  title:
    'Twelve years of belly pain and loose stools, painful red patches, and a shin that broke open, in a woman of 32',
  summary:
    'A woman had had belly pain and diarrhoea since she was 20, and since 24 painful red patches on the shins that came and went. At 32 a red patch with pus spots on the left shin quickly became an ulcer; the skin clinic named it pyoderma gangrenosum. The bowel was looked at for that and Crohn’s disease of the colon found. Coded at the visit at 32; the contrast study, endoscopy, and the perforation and fistulas at 36, are left out. The painful redness of the shins that came and went is coded as erythema nodosum by place and course, which is a doubtful coding. Stools, examination and bloods are not told.',
  setting: 'secondary_care',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'pyoderma-gangrenosum', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'erythema-nodosum', state: 'present' },
    { finding: 'symptom-duration', quantity: 4380 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.18',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['cbc', 'crp'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'isho-1403102830-crohn-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
