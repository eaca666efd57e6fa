import type { CaseEntry } from '../schema';

export const crohnDiseaseFiveMonthsOfCrampsAt28Case: CaseEntry = {
  id: 'crohn-disease-five-months-of-cramps-at-28',
  title: 'Five months of cramps and diarrhoea with sixteen pounds lost in a woman of 28',
  summary:
    'A 28-year-old woman came to an urgent care clinic with cramping pain of the belly now and then over five months, with diarrhoea; she had lost 16 lb and felt very unwell, coded as fatigue. The belly was tender all over, worst low on the right, without rebound or guarding. The blood count showed anaemia and vitamin B12 was low; stool culture and parasites were negative. It teaches Crohn’s disease; colonoscopy is left out. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 152 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-vitamin-b12', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'crohn-disease',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'faecal-calprotectin'], ['crp', 'esr'], ['ttg-iga']],
  source: { id: 'cmdt-guide-crohn-30a', locator: 'Case 30A' },
  readFrom: 'full_text',
};
