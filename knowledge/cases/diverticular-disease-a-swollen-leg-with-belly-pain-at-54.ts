import type { CaseEntry } from '../schema';

export const diverticularDiseaseASwollenLegWithBellyPainAt54Case: CaseEntry = {
  id: 'diverticular-disease-a-swollen-leg-with-belly-pain-at-54',
  title: 'Abdominal pain with a swollen thigh and leg in a man of 54',
  summary:
    'A 54-year-old man came with abdominal pain and a swelling of the thigh and the leg. It was a diverticulitis of the left colon with an abscess of the thigh; imaging and drainage are left out. Where he came, where the pain was, fever, duration and blood tests are not in the part seen. The swelling is coded as that of one leg, as one thigh abscess was found.',
  setting: 'general',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vte-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'soni-2022-thigh-abscess', locator: 'Abstract' },
  readFrom: 'abstract',
};
