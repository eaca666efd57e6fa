import type { CaseEntry } from '../schema';

export const irritableBowelTenYearsOfMorningsAt32Case: CaseEntry = {
  id: 'irritable-bowel-ten-years-of-mornings-at-32',
  title: 'Ten years of painful runny stools every morning in a woman of 32',
  summary:
    'A 32-year-old optometrist had for ten years had painful, runny stools every morning on getting up, and discomfort and bloating most of the day. Alcohol, stress, large meals and fatty food made it worse. Anxiety had begun ten years before and a depression three years before; her doctor treated both. The report gives it as an irritable bowel syndrome; of alarm signs it says nothing in the part seen.',
  setting: 'general',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'pain-days-per-week', quantity: 7 },
    { finding: 'pain-related-to-defecation', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'active-last-3-months', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'nardi-2013-ibs', locator: 'Abstract; summaries of the report' },
  readFrom: 'abstract',
};
