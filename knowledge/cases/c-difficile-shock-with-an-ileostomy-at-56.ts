import type { CaseEntry } from '../schema';

export const cDifficileShockWithAnIleostomyAt56Case: CaseEntry = {
  id: 'c-difficile-shock-with-an-ileostomy-at-56',
  title: 'Septic shock on antibiotics in a woman of 56 without colon and rectum',
  summary:
    'A 56-year-old woman whose colon and rectum had been removed for inflammatory bowel disease, and who took antibiotics, came with septic shock and low pressure; no gut complaint is told in the abstract. Clostridioides difficile was found in bowel and stoma, which is left out. Which bowel disease it had been is not said, so none is coded.',
  setting: 'general',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['troponin-lactate-panel'], ['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'vesoulis-2000-enteritis', locator: 'Abstract' },
  readFrom: 'abstract',
};
