import type { CaseEntry } from '../schema';

export const crohnDiseaseTenYearsOfPainThenBloodInTheVomitAt28Case: CaseEntry = {
  id: 'crohn-disease-ten-years-of-pain-then-blood-in-the-vomit-at-28',
  title: 'Ten years of pain, vomiting and loose stools, now a rigid belly, in a man of 28',
  summary:
    'A 28-year-old man had for ten years often had belly pain, vomiting and diarrhoea. Now he was admitted with pain, watery diarrhoea and vomit mixed with blood. The belly was flat, tender round the navel, with guarding and rebound; white cells and C-reactive protein were raised, without figures. How many attacks he had in a year is not told, so recurrent pain is not coded. It was Crohn’s disease of the small bowel, whose ileum burst; CT and operation are left out.',
  setting: 'emergency',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['blood-culture', 'troponin-lactate-panel'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'nankodo-2009052489-crohn-28', locator: 'Abstract, to the bloods' },
  readFrom: 'abstract',
};
