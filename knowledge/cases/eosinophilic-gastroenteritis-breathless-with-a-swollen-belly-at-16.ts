import type { CaseEntry } from '../schema';

export const eosinophilicGastroenteritisBreathlessWithASwollenBellyAt16Case: CaseEntry = {
  id: 'eosinophilic-gastroenteritis-breathless-with-a-swollen-belly-at-16',
  title: 'Three weeks of loose stools that stopped, then a very swollen belly, at 16',
  summary:
    'A 16-year-old came with a swollen belly after diarrhoea that had stopped by itself within three weeks. He breathed fast and could not lie flat; the belly was markedly distended. White cells 16.68, six in ten of them eosinophils. It was eosinophilic gastroenteritis with fluid in the belly; CT, the fluid and the course under steroids are left out.',
  setting: 'general',
  ageYears: 16,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'eosinophilia', state: 'present' },
    { finding: 'white-cell-count', quantity: 16.68 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['stool-ova-parasites'], ['cbc']],
  source: { id: 'paperexplained-eosinophilic-16', locator: 'Abstract' },
  readFrom: 'abstract',
};
