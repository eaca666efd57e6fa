import type { CaseEntry } from '../schema';

export const ovarianCancerTinglingHandsThenBedboundAt49Case: CaseEntry = {
  id: 'ovarian-cancer-tingling-hands-then-bedbound-at-49',
  title: 'Half a year of tingling hands, then slurred speech and bed, in a woman of 49',
  summary:
    'A 49-year-old woman had tingling in both hands that grew over six months until she could not leave her bed and her speech was badly slurred. It was cancer of the ovary with antibodies against the cerebellum; puncture, scan and marker are left out. The abstract tells no complaint of the belly, neither present nor absent, nor where she was seen.',
  setting: 'general',
  ageYears: 49,
  sex: 'female',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'drooping-lids-or-slurred-speech', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'ijgc-34-a371-cerebellum', locator: 'Case report' },
  readFrom: 'abstract',
};
