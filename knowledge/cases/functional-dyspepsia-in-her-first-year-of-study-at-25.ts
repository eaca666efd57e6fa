import type { CaseEntry } from '../schema';

export const functionalDyspepsiaInHerFirstYearOfStudyAt25Case: CaseEntry = {
  id: 'functional-dyspepsia-in-her-first-year-of-study-at-25',
  title: 'Bloating, upper pain and wind since the first year of study in a woman of 25',
  summary:
    'A 25-year-old woman in her first year of graduate study had bloating, pain in the upper belly, wind, belching, reflux and straining at stool. It had begun with the new, stressful workload, hasty meals and little home-cooked food. The examination showed nothing but moderate pain in the upper belly and lively bowel sounds. She met the criteria of functional dyspepsia, and nothing called for an endoscopy; nothing had to be left out.',
  setting: 'general',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'straining', state: 'present' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'pistoia-fd', locator: 'Abstract' },
  readFrom: 'abstract',
};
