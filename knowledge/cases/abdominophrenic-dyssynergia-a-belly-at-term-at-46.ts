import type { CaseEntry } from '../schema';

export const abdominophrenicDyssynergiaABellyAtTermAt46Case: CaseEntry = {
  id: 'abdominophrenic-dyssynergia-a-belly-at-term-at-46',
  title: 'A belly swollen for a year as at the end of a pregnancy in a woman of 46',
  summary:
    'A 46-year-old woman, once operated on for endometriosis, had had a swollen belly for a year, as at the end of a pregnancy; earlier times of bloating had gone with a change of food and with the operation, this one did not. Lying on her back it went flat and came back when she stood or sat; passing urine helped for a moment. Her limbs tingled, the belly was tender to touch, and lying down she belched and had burning in the chest. It was an abdominophrenic dyssynergia; scans, gastroscopy and the treatment for bacterial overgrowth are left out.',
  setting: 'general',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'endometriosis-or-menstruating', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'neuropathy-or-ataxia', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome', 'small-intestinal-bacterial-overgrowth'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'griffes-2025-dyssynergia-46', locator: 'Case' },
  readFrom: 'full_text',
};
