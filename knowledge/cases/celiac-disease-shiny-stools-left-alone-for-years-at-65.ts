import type { CaseEntry } from '../schema';

export const celiacDiseaseShinyStoolsLeftAloneForYearsAt65Case: CaseEntry = {
  id: 'celiac-disease-shiny-stools-left-alone-for-years-at-65',
  title: 'Weakness and dizziness after many years of shiny, fatty stools in a wasted man of 65',
  summary:
    'A 65-year-old man was admitted for weakness and dizziness. For many years (coded as three, the least that the words seem to allow) he had had three to ten loose, shiny, fatty stools a day (coded as six) that he had not wanted looked into; in the last weeks there were more. He was wasted. Calcium was 1.00 mmol/L, 1.18 when corrected for the protein (coded), without tetany; magnesium and phosphate were low (no figures), and protein, iron, vitamin D and IgA were lacking. The protein is not coded as albumin, and the IgA, told without a figure, not as a selective lack. The small bowel showed a complete loss of villi with a collagen band, and IgG against transglutaminase was raised: collagenous sprue, which is coded as celiac disease here although the report leaves open whether it is one of its own; the colon was doubtful for a microscopic colitis. Endoscopy, biopsies and antibodies are left out.',
  setting: 'inpatient',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 6 },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'calcium-adj-mmol', quantity: 1.18 },
    { finding: 'low-k-po4-mg', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.19',
  acceptable: ['exocrine-pancreatic-insufficiency', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ttg-iga', 'ttg-igg'],
    ['duodenal-biopsy'],
    ['faecal-elastase', 'stool-faecal-fat'],
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
    ['b12-folate-vitd', 'lft'],
  ],
  source: { id: 'barth-2014-collagenous-sprue-65', locator: 'Abstract' },
  readFrom: 'abstract',
};
