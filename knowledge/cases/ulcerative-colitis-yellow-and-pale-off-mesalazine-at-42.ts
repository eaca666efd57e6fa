import type { CaseEntry } from '../schema';

export const ulcerativeColitisYellowAndPaleOffMesalazineAt42Case: CaseEntry = {
  id: 'ulcerative-colitis-yellow-and-pale-off-mesalazine-at-42',
  title: 'A week of diarrhoea and jaundice in a man of 42 who had stopped his mesalazine',
  summary:
    'A man of 42 with ulcerative colitis, who had stopped mesalazine two months before, was admitted with a week of diarrhoea and jaundice. Pulse and pressure were unremarkable; he was pale. Haemoglobin 5.7 g/dL, cell volume 113 fL, white cells 11.8, bilirubin 4.1 mg/dL, of which 2.7 direct. It was active colitis with autoimmune haemolysis; what showed the haemolysis, stool tests not named one by one, and colonoscopy are left out. Blood in the stool is not told.',
  setting: 'inpatient',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'haemoglobin', quantity: 57 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'mcv', quantity: 113 },
    { finding: 'macrocytosis', state: 'present' },
    { finding: 'white-cell-count', quantity: 11.8 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['lft'], ['crp']],
  source: { id: 'ajg-2019-2071-uc-42', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
