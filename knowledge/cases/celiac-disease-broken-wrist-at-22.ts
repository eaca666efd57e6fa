import type { CaseEntry } from '../schema';

export const celiacDiseaseBrokenWristAt22Case: CaseEntry = {
  id: 'celiac-disease-broken-wrist-at-22',
  title: 'A wrist broken at volleyball, thin bones and mouth ulcers',
  summary:
    'A woman of 22 broke her wrist playing volleyball, and the X-ray showed thin bones. She had been tired and had mouth ulcers now and then, and no complaint of the gut at all. Haematocrit, ferritin and vitamin D were low. Celiac disease was suspected, which is what the article is about; serology and biopsy are left out.',
  setting: 'primary_care',
  ageYears: 22,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'bloating', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga']],
  source: { id: 'fasano-2012-celiac', locator: 'Vignette that opens the article' },
  readFrom: 'abstract',
};
