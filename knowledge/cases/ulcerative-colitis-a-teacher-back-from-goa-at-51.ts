import type { CaseEntry } from '../schema';

export const ulcerativeColitisATeacherBackFromGoaAt51Case: CaseEntry = {
  id: 'ulcerative-colitis-a-teacher-back-from-goa-at-51',
  title: 'Two weeks of loose stools put down to work, half a year after a holiday, in a woman of 51',
  summary:
    'A 51-year-old teacher saw her family doctor with diarrhoea four or five times a day, coded as 4.5, for two weeks, with pain in the lower belly at times, no blood or slime and no loss of weight. It seemed to go with stress at work. Nobody in the family had inflammatory bowel disease or bowel cancer. Half a year before, after a holiday in Goa, she had had diarrhoea with blood and a negative stool culture; she was referred and did not go. She was not examined. It is a case for doctors on a colitis taken for an irritable bowel; another chapter of the book calls it a first attack of ulcerative colitis. Coded is this visit; the blood tests and the blood of the weeks after are left out. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 4.5 },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'gut-disease-in-family', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['irritable-bowel-syndrome', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy', 'fit'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['crp', 'cbc'],
  ],
  source: { id: 'nursekey-goa-51', locator: 'Visit to the second doctor' },
  readFrom: 'full_text',
};
