import type { CaseEntry } from '../schema';

export const celiacDiseaseFourYearsOfUnsteadinessAt72Case: CaseEntry = {
  id: 'celiac-disease-four-years-of-unsteadiness-at-72',
  title: 'Four years of unsteadiness and slurred speech in a woman of 72 who kept her diet badly',
  summary:
    'A 72-year-old woman came to an emergency department after four years of ever more unsteadiness and slightly slurred speech; she told no gut complaint now. Celiac disease had been proven two years before, for chronic diarrhoea; she kept the gluten-free diet badly and drank no alcohol. Pulse 90, pressure 130/65, breathing 18, 36.8 °C; nystagmus, ataxia of gait and all limbs, slurred speech; the belly was normal, and so was the blood count. It was gluten ataxia. Slurred speech is not coded as new. Doubt: the known disease is coded as autoimmune disease, and the diagnosis asked for is that same disease.',
  setting: 'emergency',
  ageYears: 72,
  sex: 'female',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'hr', quantity: 90 },
    { finding: 'sbp', quantity: 130 },
    { finding: 'resp-rate', quantity: 18 },
    { finding: 'temp-c', quantity: 36.8 },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'celiac-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['b12-folate-vitd']],
  source: { id: 'consultant-gluten-ataxia-72', locator: 'Case presentation' },
  readFrom: 'full_text',
};
