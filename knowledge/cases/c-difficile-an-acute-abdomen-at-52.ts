import type { CaseEntry } from '../schema';

export const cDifficileAnAcuteAbdomenAt52Case: CaseEntry = {
  id: 'c-difficile-an-acute-abdomen-at-52',
  title: 'Three days of burning belly pain that became an acute abdomen in a man of 52',
  summary:
    'A 52-year-old man was admitted to a family practice ward with an aching and burning belly pain that had begun three days before and grew until that day; it was taken for an acute abdomen and an operation was near. The part seen breaks off here: diarrhoea, antibiotics before, signs on examination and bloods are not known and not coded. Normal pictures and the scope that showed pseudomembranes are left out. It was C. difficile colitis.',
  setting: 'secondary_care',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.19',
  acceptable: ['diverticular-disease', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['lipase-amylase']],
  source: { id: 'muehlhausen-1997-cdiff-52', locator: 'Abstract and first lines of the case report' },
  readFrom: 'abstract',
};
