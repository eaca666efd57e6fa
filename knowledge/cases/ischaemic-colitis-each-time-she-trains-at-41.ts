import type { CaseEntry } from '../schema';

export const ischaemicColitisEachTimeSheTrainsAt41Case: CaseEntry = {
  id: 'ischaemic-colitis-each-time-she-trains-at-41',
  title: 'Pain and blood after exercise, again and again, in a woman of 41',
  summary:
    'A 41-year-old woman who did sports had had abdominal pain and passed blood after exercise several times. The first tests found nothing. The clinicians concluded that the colon was short of blood during exertion, from what it did under treatment; that decisive course is left out.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'exercise-linked-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit']],
  source: { id: 'duke-1691850-exercise', locator: 'Abstract' },
  readFrom: 'abstract',
};
