import type { CaseEntry } from '../schema';

export const celiacDiseaseWateryStoolsAfterABirthAt34Case: CaseEntry = {
  id: 'celiac-disease-watery-stools-after-a-birth-at-34',
  title: 'Watery stools and loss of weight after a birth, with old iron deficiency at 34',
  summary:
    'A 34-year-old woman with a long iron-deficiency anaemia and diarrhoea now and then had watery diarrhoea and lost weight after giving birth, with a disturbed metabolism. It was coeliac disease; serology and biopsy are left out. How many weeks after the birth she came is not told, so a recent birth is not coded; which salts were disturbed is not told either.',
  setting: 'general',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['duodenal-biopsy'], ['cbc'], ['electrolytes-and-calcium']],
  source: { id: 'fulminant-celiac-postpartum-34', locator: 'Summary of the report' },
  readFrom: 'secondary',
};
