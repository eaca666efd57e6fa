import type { FindingEvidenceEntry } from '../schema';

const estimated = {
  finding: 'jaundice',
  overlapGroup: 'jaundice',
  comparator: 'assumed',
  comparedWith: 'Adults with gut symptoms of any cause, assumed: fewer than one in a hundred are yellow',
  population: 'Adults with gut symptoms',
  setting: 'mixed',
  reference: 'The ratios were not measured',
  grade: 'very_low',
  readFrom: 'abstract',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

const causesOfJaundice = {
  source: {
    id: 'taylor-2012-jaundice',
    locator: 'Abstract, results: causes in 277 people over 45 with jaundice',
  },
  gradeReason: 'The share of each cause among the yellow was counted; the ratio is our estimate.',
} as const;

/**
 * Jaundice in the conditions that can bring it. What is yellow mostly lies outside this list (stones in the bile duct in a
 * third, cancers in a quarter): the entries say which conditions it does not speak against, and the others are left to
 * explain it.
 */
export const jaundiceEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'hyperthyroidism/jaundice/hyperthyroid-liver-2021',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judgement',
      present: { value: 2.5, low: 0.8, high: 7 },
      absent: { value: 0.99, low: 0.95, high: 1 },
      rationale:
        'Bilirubin is raised in 12 % (7 to 20) before treatment, visibly in few of them, perhaps one or two in a hundred; more in thyroid storm and with a failing heart.',
    },
    source: {
      id: 'hyperthyroid-liver-2021',
      locator:
        'Abstract, results: total bilirubin abnormal in 12 % (7 to 20); 25 studies in the whole review, without complicated disease',
    },
    gradeReason: 'The blood test was counted, the colour was not; the ratio is our estimate.',
  },
  {
    ...estimated,
    ...causesOfJaundice,
    id: 'exocrine-pancreatic-insufficiency/jaundice/taylor-2012-jaundice',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judgement',
      present: { value: 5, low: 2, high: 12 },
      absent: { value: 0.96, low: 0.9, high: 1 },
      rationale:
        'Cancer of the pancreas explains 12 % of jaundice in people over 45 and is one of the causes of the insufficiency; chronic pancreatitis narrows the bile duct too.',
    },
  },
  {
    ...estimated,
    ...causesOfJaundice,
    id: 'alcohol-related-gut-injury/jaundice/taylor-2012-jaundice',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judgement',
      present: { value: 5, low: 2, high: 12 },
      absent: { value: 0.96, low: 0.9, high: 1 },
      rationale:
        'Liver disease from drinking explains 9 % of jaundice in people over 45, and the gut is hurt by the same drink.',
    },
  },
  {
    ...estimated,
    ...causesOfJaundice,
    id: 'colorectal-cancer/jaundice/taylor-2012-jaundice',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.6, high: 3.5 },
      absent: { value: 0.99, low: 0.96, high: 1 },
      rationale:
        'Cancers other than of the pancreas and bile ducts explain 10 % of jaundice in people over 45, mostly by settling in the liver: possible when a bowel cancer is found, and rare.',
    },
  },
  {
    ...estimated,
    ...causesOfJaundice,
    id: 'ovarian-cancer/jaundice/taylor-2012-jaundice',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.4, high: 2.5 },
      absent: { value: 1, low: 0.97, high: 1.02 },
      rationale:
        'Cancers other than of the pancreas and bile ducts explain 10 % of jaundice in people over 45; this one seldom reaches the liver or its ducts when it is found.',
    },
  },
  {
    ...estimated,
    ...causesOfJaundice,
    id: 'ulcerative-colitis/jaundice/taylor-2012-jaundice',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.4, high: 2.5 },
      absent: { value: 1, low: 0.97, high: 1.02 },
      rationale:
        'Sclerosing cholangitis goes with it in a few of a hundred and is seldom yellow when the colitis is found; other diagnoses than stones, cancer and drinking explain 9 % of jaundice.',
    },
  },
  {
    ...estimated,
    ...causesOfJaundice,
    id: 'crohn-disease/jaundice/taylor-2012-jaundice',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.4, high: 2.5 },
      absent: { value: 1, low: 0.97, high: 1.02 },
      rationale:
        'Gallstones, the cause of a third of jaundice, come with disease of the last small bowel, and sclerosing cholangitis with that of the colon; seldom at diagnosis.',
    },
  },
];
