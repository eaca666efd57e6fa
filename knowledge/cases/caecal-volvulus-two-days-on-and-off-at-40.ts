import type { CaseEntry } from '../schema';

export const caecalVolvulusTwoDaysOnAndOffAt40Case: CaseEntry = {
  id: 'caecal-volvulus-two-days-on-and-off-at-40',
  title: 'Two days of pain on and off, a little swelling and constipation in a woman of 40',
  summary:
    'A 40-year-old woman, fit and well until then, came to hospital with two days of abdominal pain on and off, mild swelling of the belly and constipation. It was a volvulus of the caecum; films, CT and operation are left out.',
  setting: 'emergency',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'constipation', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'jscr-rjab040-caecal-volvulus', locator: 'Abstract' },
  readFrom: 'abstract',
};
