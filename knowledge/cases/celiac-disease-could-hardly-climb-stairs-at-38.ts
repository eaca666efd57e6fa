import type { CaseEntry } from '../schema';

export const celiacDiseaseCouldHardlyClimbStairsAt38Case: CaseEntry = {
  id: 'celiac-disease-could-hardly-climb-stairs-at-38',
  title: 'Months of lost weight and weakness, two of liquid stools, at 38',
  summary:
    'A 38-year-old man with nothing before had for months lost weight and been tired, with weak muscles. For two months he also had liquid stools without blood or mucus, which loperamide did not help. In the last days he could hardly climb stairs. In an emergency department the pressure was 129/79, the pulse 84 and the temperature 35.2 °C; he looked poorly and pale, not dry, the belly soft and not painful, the tendon reflexes weak. Potassium was very low. The tetany and the course on the ward are left out; it was celiac disease. Months are not a figure and two months are told as chronic diarrhoea without one; weak muscles have no finding.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'pallor', state: 'present' },
    { finding: 'dehydration', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'temp-c', quantity: 35.2 },
    { finding: 'hr', quantity: 84 },
    { finding: 'sbp', quantity: 129 },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ttg-iga', 'total-iga'], ['electrolytes-and-calcium'], ['duodenal-biopsy']],
  source: {
    id: 'pena-porta-2008-tetany',
    locator: 'Caso clínico (Spanish page X0211699508005829), to the emergency department',
  },
  readFrom: 'full_text',
};
