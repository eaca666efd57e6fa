import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisSixKilosLostInTwoMonthsAt27Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-six-kilos-lost-in-two-months-at-27',
  title: 'Two months of upper pain, low trouble swallowing and vomiting with six kilos lost at 27',
  summary:
    'A man of 27 who had been well had for two months upper abdominal pain with trouble swallowing felt low down and vomiting, and had lost 6 kg; the upper abdomen was slightly tender, nothing else was found. It was eosinophilic oesophagitis; gastroscopy and biopsies are left out. Blood tests are not told.',
  setting: 'general',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies'], ['cbc']],
  source: { id: 'samlani-2012-eoe-27', locator: 'Résumé' },
  readFrom: 'abstract',
};
