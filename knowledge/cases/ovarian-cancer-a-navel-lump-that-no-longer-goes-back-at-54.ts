import type { CaseEntry } from '../schema';

export const ovarianCancerANavelLumpThatNoLongerGoesBackAt54Case: CaseEntry = {
  id: 'ovarian-cancer-a-navel-lump-that-no-longer-goes-back-at-54',
  title: 'A lump at the navel for years, now painful and stuck, in a woman of 54',
  summary:
    'A 54-year-old woman was admitted with a painful mass round the navel; it had been there for three to four years without pain. On examination it was a hernia at the navel that was stuck and strangled, with a solid mass in it, which is coded as a mass of the abdomen, with a doubt. Carcinoma of the ovary was found in what was taken out; the operation is left out. The duration of the pain, vomiting, stools and blood tests are not in the abstract. The years without pain are not coded as duration.',
  setting: 'inpatient',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'irreducible-hernia', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['troponin-lactate-panel']],
  source: { id: 'sahin-umbilical-serous', locator: 'Abstract, presentation of case' },
  readFrom: 'abstract',
};
