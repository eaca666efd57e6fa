import type { CaseEntry } from '../schema';

export const eosinophilicGastroenteritisSecondAttackAt22Case: CaseEntry = {
  id: 'eosinophilic-gastroenteritis-second-attack-at-22',
  title: 'A second attack of pain, vomiting and diarrhoea with swelling in a man of 22',
  summary:
    'A 22-year-old man had three days of belly pain, diarrhoea, nausea and vomiting, and a swollen belly for some weeks. Seven months earlier he had been in hospital with the same and no cause was found. The belly was distended, eosinophils in the blood were raised, stool culture and parasites negative. It was eosinophilic gastroenteritis; CT, fluid and biopsies are left out.',
  setting: 'general',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'eosinophilia', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['stool-ova-parasites'], ['ct-abdomen', 'pelvic-ultrasound'], ['cbc']],
  source: { id: 'pmc4460407-eosinophilic', locator: 'Abstract' },
  readFrom: 'abstract',
};
