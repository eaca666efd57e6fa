import type { CaseEntry } from '../schema';

export const irritableBowelEveryMorningAt24Case: CaseEntry = {
  id: 'irritable-bowel-every-morning-at-24',
  title: 'A year of pain and diarrhoea every morning in an engineer of 24',
  summary:
    'A fit engineer of 24 had had stomach pain and diarrhoea every day for at least a year, mostly in the morning and worse after hard training at the weekend. General practitioners and gastroenterologists had found no other disease, there was no other illness of note, and it spoilt his life. It was published as irritable bowel syndrome; no test had to be left out.',
  setting: 'general',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin'], ['cbc']],
  source: { id: 'apcj-2024-engineer', locator: 'Account of the case history' },
  readFrom: 'secondary',
};
