import type { CaseEntry } from '../schema';

export const gastroenteritisChestPainAt24Case: CaseEntry = {
  id: 'gastroenteritis-chest-pain-at-24',
  title: 'Three days of diarrhoea, then pressure in the chest in a man of 24',
  summary:
    'A healthy man of 24 had eaten chicken in a restaurant before a flight home; within hours came abdominal pain and chills, then fever and six stools a day with mucus and no visible blood for three days. The pain had gone, but for two hours he had felt a light, steady pressure in the chest. Temperature, pulse, pressure and breathing were normal. It was Campylobacter enteritis with inflammation of heart and pericardium; stool culture and heart tests are left out.',
  setting: 'emergency',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'stools-per-day', quantity: 6 },
    { finding: 'temp-c', quantity: 37 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'bmc-2016-perimyocarditis', locator: 'Case 1' },
  readFrom: 'abstract',
};
