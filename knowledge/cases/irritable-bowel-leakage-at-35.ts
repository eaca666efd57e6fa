import type { CaseEntry } from '../schema';

export const irritableBowelLeakageAt35Case: CaseEntry = {
  id: 'irritable-bowel-leakage-at-35',
  title: 'Two years of worsening cramps and loose stools in a woman of 35',
  summary:
    'A 35-year-old woman, the case of a ten-minute consultation, had long had loose bowels and for two years more and more painful cramps and rumbling, with frequent loose stools and now and then leakage. Her work was stressful and she feared for it. The article treats her as having irritable bowel syndrome; there is no decisive test to leave out.',
  setting: 'primary_care',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.2',
  acceptable: ['bile-acid-diarrhoea', 'lactose-malabsorption'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin'], ['cbc', 'crp']],
  source: { id: 'cayley-2005-ibs', locator: 'Case at the head of the article' },
  readFrom: 'abstract',
};
