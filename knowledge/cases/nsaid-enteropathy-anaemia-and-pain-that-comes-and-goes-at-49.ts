import type { CaseEntry } from '../schema';

export const nsaidEnteropathyAnaemiaAndPainThatComesAndGoesAt49Case: CaseEntry = {
  id: 'nsaid-enteropathy-anaemia-and-pain-that-comes-and-goes-at-49',
  title: 'Chronic anaemia with pain that comes and goes at 49',
  summary:
    'A 49-year-old woman who had taken anti-inflammatory painkillers had a chronic anaemia and abdominal pain that came and went. The small bowel was narrowed by the painkillers; the capsule that was held back and all that followed are left out. Only the abstract was seen: figures, durations and whether she still took the painkillers are not told, and their use is coded.',
  setting: 'general',
  ageYears: 49,
  sex: 'female',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['egd-oesophageal-biopsies', 'duodenal-biopsy'],
    ['ileocolonoscopy-biopsy'],
    ['ferritin', 'cbc'],
    ['ttg-iga'],
  ],
  source: { id: 'tayyub-2021-capsule-49', locator: 'Abstract' },
  readFrom: 'abstract',
};
