import type { CaseEntry } from '../schema';

export const colorectalCancerPainFeverAndHeadacheAt53Case: CaseEntry = {
  id: 'colorectal-cancer-pain-fever-and-headache-at-53',
  title: 'Low belly pain, fever, headache and vomiting in a woman of 53',
  summary:
    'A 53-year-old woman was brought by ambulance with pain low in the belly, fever, headache and vomiting. She was tender under the ribs on both sides. It was a cancer of the sigmoid with abscesses of the liver; CT, drainage and the spots of blood in the stool, which were noticed only in hospital, are left out. She told gut complaints.',
  setting: 'emergency',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'headache-or-visual-disturbance', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['lft']],
  source: { id: 'jcoloproctol-58-74-liver-abscess', locator: 'Abstract' },
  readFrom: 'abstract',
};
