import type { CaseEntry } from '../schema';

export const cDifficileAWeekAfterAStaphylococcusOfTheLungsAt34Case: CaseEntry = {
  id: 'c-difficile-a-week-after-a-staphylococcus-of-the-lungs-at-34',
  title: 'Diarrhoea that would not stop after antibiotics for the lungs in a man of 34',
  summary:
    'A 34-year-old man with spastic weakness of all limbs, whose breathing is supported and who is fed artificially, was treated with broad antibiotics for a severe staphylococcal infection of the lungs. After a week he had intense pain in the belly, diarrhoea that would not stop, fever and vomiting, and the common antibiotics did not help. It was pseudomembranous colitis from Clostridium difficile; scan, endoscopy and stool toxin are left out. How many stools, how long and the blood tests are not told.',
  setting: 'inpatient',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['cbc'], ['crp'], ['electrolytes-and-calcium', 'renal-function']],
  source: { id: 'eurorad-7816-pmc', locator: 'Clinical History and Imaging Findings' },
  readFrom: 'full_text',
};
