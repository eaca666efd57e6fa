import type { CaseEntry } from '../schema';

export const celiacDiseaseTetanyAndDestroyedMuscleAt38Case: CaseEntry = {
  id: 'celiac-disease-tetany-and-destroyed-muscle-at-38',
  title: 'Chronic diarrhoea with tetany and destroyed muscle at 38',
  summary:
    'A 38-year-old man with chronic diarrhoea came with tetany and muscle breakdown from a low potassium, beside other disturbed salts. It was celiac disease; how it was proven is left out, and the malabsorption that the authors name as its cause is not coded. Only the abstract was seen: figures, duration and examination are not told.',
  setting: 'inpatient',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'hand-spasms', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ttg-iga', 'total-iga'], ['electrolytes-and-calcium'], ['duodenal-biopsy']],
  source: { id: 'pena-porta-2008-tetany', locator: 'Abstract' },
  readFrom: 'abstract',
};
