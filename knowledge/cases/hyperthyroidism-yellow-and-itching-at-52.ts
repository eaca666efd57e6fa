import type { CaseEntry } from '../schema';

export const hyperthyroidismYellowAndItchingAt52Case: CaseEntry = {
  id: 'hyperthyroidism-yellow-and-itching-at-52',
  title: 'Yellow and itching in a man of 52',
  summary:
    'A 52-year-old man in Dakar came to the clinic because he was yellow and itched. Bilirubin 22 times and alkaline phosphatase three times the limit, transaminases hardly raised. It was Graves’ disease; ultrasound, the search for other causes and the thyroid tests are left out. Duration, weight, pain and examination are not in the abstract.',
  setting: 'secondary_care',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'jaundice', state: 'present' },
    { finding: 'itch-all-over', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'cholestatic' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['lft'], ['cbc']],
  source: { id: 'dakar-2018-jaundice-52', locator: 'Abstract' },
  readFrom: 'abstract',
};
