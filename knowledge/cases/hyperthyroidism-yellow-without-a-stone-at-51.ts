import type { CaseEntry } from '../schema';

export const hyperthyroidismYellowWithoutAStoneAt51Case: CaseEntry = {
  id: 'hyperthyroidism-yellow-without-a-stone-at-51',
  title: 'A jaundice without a blocked duct in a man of 51',
  summary:
    'A 51-year-old man had a jaundice of the blocked kind with raised transaminases. It was Graves’ disease without heart failure; the search for stones, viruses and autoimmune disease, the thyroid tests and the treatment are left out. Where he came, duration, itch, weight and pain are not in the abstract.',
  setting: 'general',
  ageYears: 51,
  sex: 'male',
  answers: [{ finding: 'jaundice', state: 'present' }],
  results: [{ investigation: 'lft', outcome: 'cholestatic' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['lft'], ['cbc']],
  source: { id: 'emconsulte-2021-hepatite-thyrotoxique', locator: 'Cas cliniques, no. 1' },
  readFrom: 'abstract',
};
