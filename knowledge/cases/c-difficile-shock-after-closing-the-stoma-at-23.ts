import type { CaseEntry } from '../schema';

export const cDifficileShockAfterClosingTheStomaAt23Case: CaseEntry = {
  id: 'c-difficile-shock-after-closing-the-stoma-at-23',
  title: 'Diarrhoea and shock after the closing of an ileostomy in a woman of 23',
  summary:
    'A 23-year-old woman whose colon had been removed for slow transit came for the planned closing of her ileostomy. Afterwards she had a gut complaint, diarrhoea, and went into septic shock. Laparotomy found no leak; it was Clostridioides difficile in the small bowel. Figures, days and antibiotics are not told in the abstract.',
  setting: 'inpatient',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['c-difficile-testing'], ['troponin-lactate-panel']],
  source: { id: 'acs-2021-cdi-small-bowel', locator: 'Abstract' },
  readFrom: 'abstract',
};
