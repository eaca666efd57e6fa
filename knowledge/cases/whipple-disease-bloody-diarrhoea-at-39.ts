import type { CaseEntry } from '../schema';

export const whippleDiseaseBloodyDiarrhoeaAt39Case: CaseEntry = {
  id: 'whipple-disease-bloody-diarrhoea-at-39',
  title: 'Joint trouble, then bloody diarrhoea, fever and swollen glands in a man of 39',
  summary:
    'A 39-year-old man had severe diarrhoea with blood, weight loss, fever and enlarged glands in the groin; an arthritis that moved from joint to joint had come before. It was Whipple’s disease, and he improved within two weeks on antibiotics. The biopsies are left out here; the abstract gives no durations.',
  setting: 'inpatient',
  ageYears: 39,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'arthritis', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.2',
  acceptable: ['crohn-disease', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['duodenal-biopsy'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'stroher-2022-whipple', locator: 'Summary' },
  readFrom: 'abstract',
};
