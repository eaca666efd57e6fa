import type { CaseEntry } from '../schema';

export const cDifficileLikeABellyForTheSurgeonAt76Case: CaseEntry = {
  id: 'c-difficile-like-a-belly-for-the-surgeon-at-76',
  title: 'Diarrhoea, fever and a rigid belly after several hospital stays in a man of 76',
  summary:
    'A 76-year-old man had been in hospital again and again for illnesses of the airways when diarrhoea, fever and pain in the belly set in, with signs of an irritated peritoneum as in a belly for the surgeon. It was pseudomembranous colitis from Clostridium difficile; sigmoidoscopy and biopsy are left out. Which antibiotics he had had and the blood tests are not in the abstract. Where the diarrhoea began is not told; the stays in hospital came before it.',
  setting: 'general',
  ageYears: 76,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['ct-abdomen'],
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'neves-2008-pmc-abdomen', locator: 'Resumo' },
  readFrom: 'abstract',
};
