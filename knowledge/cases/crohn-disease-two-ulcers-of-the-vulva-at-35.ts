import type { CaseEntry } from '../schema';

export const crohnDiseaseTwoUlcersOfTheVulvaAt35Case: CaseEntry = {
  id: 'crohn-disease-two-ulcers-of-the-vulva-at-35',
  title: 'A week of a painful vulva with three kilograms lost in a woman of 35',
  summary:
    'A 35-year-old woman was referred to a hospital with a painful spot of the vulva for a week, in which she had lost 3 kg. She had had anal fissures before. Two ulcers of about 15 mm were seen. White cells were 10.1, CRP 85 mg/L. It was Crohn disease; swabs, biopsy and colonoscopy are left out, and so are the bleeding and diarrhoea, which she told only three weeks later when asked. At first contact she told no gut complaint. Ulcers of the vulva have no finding.',
  setting: 'secondary_care',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'anal-fissure', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'white-cell-count', quantity: 10.1 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'researcher-life-vulvar-crohn', locator: 'The first paragraph' },
  readFrom: 'full_text',
};
