import type { CaseEntry } from '../schema';

export const celiacDiseaseLargeBruisesOnBothLegsAt47Case: CaseEntry = {
  id: 'celiac-disease-large-bruises-on-both-legs-at-47',
  title: 'Sudden large bruises on both legs and bulky foul stools in a man of 47',
  summary:
    'A 47-year-old man without a known illness was admitted because of large, swollen bruises of both legs that came by themselves. He was pale and poorly nourished and said he had one or two large, foul-smelling stools a day. Haemoglobin 5.6 g/dL with a low ferritin and a normal serum iron; the clotting times, which led on, are left out, as bruises and a Quick value have no finding here. It was celiac disease that had used up vitamin K. Large foul stools are taken as greasy. The text was read in an English rendering of the abstract.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'stools-per-day', quantity: 1.5 },
    { finding: 'haemoglobin', quantity: 56 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['exocrine-pancreatic-insufficiency'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ttg-iga'], ['lft']],
  source: { id: 'heidinger-1995-sprue-bleeding', locator: 'Abstract, in the rendering on the page' },
  readFrom: 'secondary',
};
