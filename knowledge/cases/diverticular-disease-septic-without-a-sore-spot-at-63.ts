import type { CaseEntry } from '../schema';

export const diverticularDiseaseSepticWithoutASoreSpotAt63Case: CaseEntry = {
  id: 'diverticular-disease-septic-without-a-sore-spot-at-63',
  title: 'Three days of severe pain that points nowhere, with sepsis, in a woman of 63',
  summary:
    'A 63-year-old woman came to the emergency department with three days of severe belly pain she could not place. The examination told little, but she showed signs of sepsis and had antibiotics before any film. It was diverticulitis of the sigmoid; the CT is left out.',
  setting: 'emergency',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['blood-culture', 'troponin-lactate-panel'], ['crp', 'cbc']],
  source: { id: 'medicinanet-diverticulite', locator: 'Case' },
  readFrom: 'full_text',
};
