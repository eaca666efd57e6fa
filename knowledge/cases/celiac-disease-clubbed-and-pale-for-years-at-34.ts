import type { CaseEntry } from '../schema';

export const celiacDiseaseClubbedAndPaleForYearsAt34Case: CaseEntry = {
  id: 'celiac-disease-clubbed-and-pale-for-years-at-34',
  title: 'Three and a half years of weakness that iron did not help in a woman of 34',
  summary:
    'A 34-year-old woman had been weak for three and a half years and had taken medicines with iron all that time; she came to the clinic because the anaemia would not give way. She was pale and her fingers were clubbed. The part seen ends before her blood count. It was celiac disease; antibodies and biopsy are left out. Weakness is coded as fatigue, and the anaemia as one of iron deficiency because the introduction names it so for both patients. Clubbing has no finding.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'symptom-duration', quantity: 1278 },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['cbc', 'ferritin']],
  source: { id: 'jhpn-gfd-iron-coeliac', locator: 'Case 2' },
  readFrom: 'abstract',
};
