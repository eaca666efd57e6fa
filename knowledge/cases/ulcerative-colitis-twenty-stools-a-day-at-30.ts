import type { CaseEntry } from '../schema';

export const ulcerativeColitisTwentyStoolsADayAt30Case: CaseEntry = {
  id: 'ulcerative-colitis-twenty-stools-a-day-at-30',
  title: 'Five days of up to twenty stools a day with blood and slime in a woman of 30',
  summary:
    'A 30-year-old woman had strong pain of the belly; for five days she had had diarrhoea up to 20 times a day, again and again mixed with blood and slime. Stool samples showed no germ, coded as a negative culture. It is an exercise of a publisher; what follows, a colon evenly red with flat ulcers, inflamed in mucosa and submucosa with crypt abscesses, is ulcerative colitis, and is left out. The name of the disease was not in the part seen. The pain is coded as severe and new; where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'stools-per-day', quantity: 20 },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['crp', 'cbc'], ['ileocolonoscopy-biopsy']],
  source: { id: 'viamedici-fallbeispiel-30', locator: 'Case story, to the stool samples' },
  readFrom: 'full_text',
};
