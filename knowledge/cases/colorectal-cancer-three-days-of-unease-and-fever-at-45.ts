import type { CaseEntry } from '../schema';

export const colorectalCancerThreeDaysOfUneaseAndFeverAt45Case: CaseEntry = {
  id: 'colorectal-cancer-three-days-of-unease-and-fever-at-45',
  title: 'Three days of belly discomfort with fever and loss of weight in a man of 45',
  summary:
    'A 45-year-old man from Senegal, whose diabetes had just been found, came with three days of discomfort of the belly that antacids did not help, fevers, malaise and loss of weight. White cells were 11,800 and the liver enzymes moderately raised (AST 67, ALT 105). It was a cancer in a polyp of the sigmoid with an abscess of the liver; CT and colonoscopy are left out. When he came from Senegal is not told, so travel is not coded. Where he was seen is not told. He told gut complaints.',
  setting: 'general',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'fever', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'new-onset-diabetes', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 11.8 },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['lft'], ['cbc', 'crp']],
  source: { id: 'researcher-life-liver-abscess-45', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
