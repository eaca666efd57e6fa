import type { CaseEntry } from '../schema';

export const crohnDiseaseTiredAndAnaemicAt21Case: CaseEntry = {
  id: 'crohn-disease-tired-and-anaemic-at-21',
  title: 'A year of tiredness and abdominal discomfort in a woman of 21',
  summary:
    'A 21-year-old woman told her general practitioner of a year of tiredness and abdominal discomfort. She was treated for iron-deficiency anaemia, put down to heavy periods, and was thought to have an irritable bowel. Months later Crohn’s disease of the terminal ileum was found; what the later admission showed is left out.',
  setting: 'primary_care',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.3',
  acceptable: ['celiac-disease', 'irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'mozdiak-2015-missed', locator: 'Opening case (the article’s vignette)' },
  readFrom: 'abstract',
};
