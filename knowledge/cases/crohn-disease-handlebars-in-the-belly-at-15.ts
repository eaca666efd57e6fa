import type { CaseEntry } from '../schema';

export const crohnDiseaseHandlebarsInTheBellyAt15Case: CaseEntry = {
  id: 'crohn-disease-handlebars-in-the-belly-at-15',
  title: 'Pain that grew for hours after a blow from the handlebars in a boy of 15',
  summary:
    'A 15-year-old boy was struck in the belly by his handlebars at low speed and rode on; the pain began soon after and had grown when he came five to six hours later. A small skin wound right of the navel and tenderness low in the belly. The end of the ileum, ill with Crohn disease, had perforated; CT and operation are left out. The blow itself has no code.',
  setting: 'emergency',
  ageYears: 15,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.25 },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['cbc']],
  source: { id: 'pmc4976129-crohn-trauma-15', locator: 'Case' },
  readFrom: 'full_text',
};
