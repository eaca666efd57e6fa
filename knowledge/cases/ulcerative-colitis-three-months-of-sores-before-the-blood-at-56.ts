import type { CaseEntry } from '../schema';

export const ulcerativeColitisThreeMonthsOfSoresBeforeTheBloodAt56Case: CaseEntry = {
  id: 'ulcerative-colitis-three-months-of-sores-before-the-blood-at-56',
  title: 'Sores in the mouth and boils of neck and scalp for three months, then bloody stools, in a woman of 56',
  summary:
    'For three months a 56-year-old woman had a slight fever, ulcers in the mouth, many painful festering sores on neck and scalp, pain in the left ear and pus from the nose. Doctors took it for a skin infection and sinusitis and treatment did nothing. Only then came blood in the stool and six to eight stools a day. It was ulcerative colitis; sigmoidoscopy and biopsy are left out. A fever below 38 is not coded. The sores of the skin are not described enough to be coded as pyoderma gangrenosum, and ear and nose have no entry. What was given, and for how long the stools were bloody, is not told in the abstract; the duration is that of the whole illness, and the blood, which came last, is coded as of the last three weeks.',
  setting: 'general',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 7 },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.17',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'fit'],
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
    ['cbc', 'crp'],
  ],
  source: { id: 'vatutin-2015-colitis-56', locator: 'Abstract' },
  readFrom: 'abstract',
};
