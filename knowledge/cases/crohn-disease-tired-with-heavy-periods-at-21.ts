import type { CaseEntry } from '../schema';

export const crohnDiseaseTiredWithHeavyPeriodsAt21Case: CaseEntry = {
  id: 'crohn-disease-tired-with-heavy-periods-at-21',
  title: 'A year of tiredness and vague belly pain, put down to heavy periods and a sensitive bowel',
  summary:
    'A woman of 21 told her general practitioner of a year of tiredness and abdominal discomfort. She had iron-deficiency anaemia, blamed on heavy periods, and was treated for a presumed irritable bowel. It was Crohn’s disease of the terminal ileum; the later admission, the inflammatory markers found then and the colonoscopy are left out.',
  setting: 'primary_care',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  writtenForTeaching: true,
  since: '2026.11.3',
  acceptable: ['celiac-disease'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin'], ['crp', 'esr']],
  source: { id: 'mozdiak-2015-ibd', locator: 'Vignette that opens the article' },
  readFrom: 'full_text',
};
