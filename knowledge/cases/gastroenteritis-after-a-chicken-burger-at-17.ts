import type { CaseEntry } from '../schema';

export const gastroenteritisAfterAChickenBurgerAt17Case: CaseEntry = {
  id: 'gastroenteritis-after-a-chicken-burger-at-17',
  title: 'Abdominal pain, diarrhoea, vomiting and chest pain after a chicken burger at 17',
  summary:
    'A 17-year-old boy without earlier illness came to the emergency department with abdominal pain, diarrhoea, vomiting and pain in the chest, begun after he had eaten a chicken burger a few days before. Campylobacter jejuni with an inflamed heart; cardiac enzymes, tracing and stool test are left out. Nothing is said of whether the chicken was raw, so that is not coded.',
  setting: 'emergency',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'ayyildiz-2018-campylobacter', locator: 'Abstract, patient and methods' },
  readFrom: 'abstract',
};
