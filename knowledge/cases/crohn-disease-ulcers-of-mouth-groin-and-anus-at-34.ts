import type { CaseEntry } from '../schema';

export const crohnDiseaseUlcersOfMouthGroinAndAnusAt34Case: CaseEntry = {
  id: 'crohn-disease-ulcers-of-mouth-groin-and-anus-at-34',
  title: 'Ulcers of mouth, groin and anus with bloody diarrhoea in a man of 34',
  summary:
    'A 34-year-old man with a mild mental handicap had bloody diarrhoea, ulcers around the anus, in the groins and in the mouth, and could no longer hold his stool, for four months; he lost a tenth of his weight. Examination found many ulcers around the anus up to five centimetres wide that had destroyed the muscle, and the opening of a fistula. It was Crohn’s disease; treatment is left out. “Disenteria” is coded as diarrhoea with blood.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'anal-mass-or-ulcer', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 122 },
    { finding: 'perianal-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['cbc'],
    ['crp', 'faecal-calprotectin'],
    ['stool-culture', 'c-difficile-testing'],
    ['hiv-serology'],
  ],
  source: { id: 'cbcsp-2018-7177-perianal', locator: 'Third patient' },
  readFrom: 'full_text',
};
