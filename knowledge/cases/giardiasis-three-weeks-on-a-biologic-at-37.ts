import type { CaseEntry } from '../schema';

export const giardiasisThreeWeeksOnABiologicAt37Case: CaseEntry = {
  id: 'giardiasis-three-weeks-on-a-biologic-at-37',
  title: 'Three or four loose stools each morning and four kilograms lost on a biologic at 37',
  summary:
    'Somebody of 37 with multiple sclerosis on a biologic, whose sex is not told, saw a general practitioner with three or four loose stools a day, mostly in the morning, without blood, and 4 kg lost in twenty days. There was no vomiting or fever, no travel and no antibiotic; eggs were blamed. The belly was soft and tender all over without guarding. It was Giardia, found on the second look; stool tests, blood count and the ankle that swelled a week later are left out.',
  setting: 'primary_care',
  ageYears: 37,
  sex: 'unknown',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 3 },
    { finding: 'symptom-duration', quantity: 20 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'absent' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
    ['c-difficile-testing', 'stool-multiplex-pcr'],
  ],
  source: { id: 'semergen-2020-giardia-arthritis', locator: 'Descripción del caso; Exploración' },
  readFrom: 'full_text',
};
