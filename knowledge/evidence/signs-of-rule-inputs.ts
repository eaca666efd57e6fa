import type { FindingEvidenceEntry } from '../schema';

const estimated = {
  comparator: 'assumed',
  comparedWith: 'Adults with gut symptoms of other causes, assumed',
  population: 'Adults with the condition, as first seen by a clinician, before treatment',
  setting: 'mixed',
  reference: 'Not applicable: an estimate.',
  source: { id: 'zonula-judgement', locator: 'Own estimate' },
  grade: 'very_low',
  gradeReason: 'An estimate: nobody was found to have counted it in people with gut symptoms.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

const looksPale = {
  ...estimated,
  finding: 'pallor',
  overlapGroup: 'anaemia-iron-fatigue',
  gradeReason:
    'An estimate from how many are anaemic. Conjunctival pallor had ratios of 4.5 and 0.6 for a haemoglobin up to 90 g/L among 302 inpatients (Sheth 1997, abstract); nobody counted it in these diseases.',
} as const;
const smallCells = {
  ...estimated,
  finding: 'microcytosis',
  overlapGroup: 'anaemia-iron-fatigue',
  gradeReason:
    'An estimate from how many lack iron. Cells below 80 fL had a sensitivity of 53 % and a specificity of 84 % for it among 247 anaemic inpatients (1988, abstract), many with liver disease.',
} as const;
const hiddenBlood = {
  ...estimated,
  finding: 'occult-blood-positive',
  overlapGroup: 'bleeding',
} as const;
const painWithForm = {
  ...estimated,
  finding: 'change-stool-form',
  overlapGroup: 'pain-and-rome-items',
} as const;
const painWithFrequency = {
  ...estimated,
  finding: 'change-stool-frequency',
  overlapGroup: 'pain-and-rome-items',
} as const;
const afterEating = {
  ...estimated,
  finding: 'worse-with-eating',
  overlapGroup: 'food-trigger-beliefs',
} as const;
const throatCloses = {
  ...estimated,
  finding: 'laryngeal',
  overlapGroup: 'allergic-signs',
} as const;
const breathless = {
  ...estimated,
  finding: 'resp-compromise',
  overlapGroup: 'allergic-signs',
} as const;
const sensitised = {
  ...estimated,
  finding: 'sensitisation-positive',
  overlapGroup: 'ige-sensitisation',
} as const;
const atOnceAfterFood = {
  ...estimated,
  finding: 'ige-type-symptoms',
  overlapGroup: 'allergic-signs',
} as const;
const foggyHead = {
  ...estimated,
  finding: 'brain-fog',
  overlapGroup: 'foggy-head',
} as const;
const cocaine = {
  ...estimated,
  finding: 'cocaine-use',
  overlapGroup: 'vascular',
} as const;

/**
 * Signs that were only asked for the sake of a rule, in the conditions they belong to: said instead of a sign beside them that
 * counts, they moved nothing. Each shares the overlap group of that sign, so that saying both adds little.
 */
export const signsOfRuleInputs: readonly FindingEvidenceEntry[] = [
  {
    ...looksPale,
    id: 'crohn-disease/pallor/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.6, low: 1, high: 2.6 },
      absent: { value: 0.9, low: 0.82, high: 0.99 },
      rationale:
        'About 47 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'ulcerative-colitis/pallor/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 1.3, low: 0.82, high: 2.1 },
      absent: { value: 0.95, low: 0.89, high: 1 },
      rationale:
        'About 34 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'celiac-disease/pallor/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.3, low: 0.82, high: 2.1 },
      absent: { value: 0.95, low: 0.89, high: 1 },
      rationale:
        'About 34 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'irritable-bowel-syndrome/pallor/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judgement',
      present: { value: 0.77, low: 0.48, high: 1.2 },
      absent: { value: 1, low: 0.99, high: 1.1 },
      rationale:
        'About 8 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'ige-food-allergy/pallor/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.73, low: 0.46, high: 1.2 },
      absent: { value: 1, low: 0.99, high: 1.1 },
      rationale:
        'About 7 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'giardiasis/pallor/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'nsaid-enteropathy/pallor/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 1.6, low: 0.97, high: 2.5 },
      absent: { value: 0.91, low: 0.83, high: 0.99 },
      rationale:
        'About 45 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'colorectal-cancer/pallor/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 1.6, low: 1, high: 2.6 },
      absent: { value: 0.9, low: 0.82, high: 0.99 },
      rationale:
        'About 47 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'microscopic-colitis/pallor/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.86, low: 0.54, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 13 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'bile-acid-diarrhoea/pallor/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'small-intestinal-bacterial-overgrowth/pallor/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judgement',
      present: { value: 1.3, low: 0.8, high: 2 },
      absent: { value: 0.96, low: 0.9, high: 1 },
      rationale:
        'About 32 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'lactose-malabsorption/pallor/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'exocrine-pancreatic-insufficiency/pallor/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.63, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 20 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'non-celiac-gluten-sensitivity/pallor/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.63, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 20 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'clostridioides-difficile-infection/pallor/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.7, high: 1.8 },
      absent: { value: 0.98, low: 0.94, high: 1 },
      rationale:
        'About 25 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'acute-gastroenteritis/pallor/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judgement',
      present: { value: 0.78, low: 0.48, high: 1.2 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 9 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'hiv-enteropathy/pallor/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 1.3, low: 0.78, high: 2 },
      absent: { value: 0.96, low: 0.9, high: 1 },
      rationale:
        'About 31 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'whipple-disease/pallor/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judgement',
      present: { value: 2.4, low: 1.5, high: 3.8 },
      absent: { value: 0.78, low: 0.62, high: 0.94 },
      rationale:
        'About 82 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'common-variable-immunodeficiency/pallor/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.74, high: 1.9 },
      absent: { value: 0.97, low: 0.92, high: 1 },
      rationale:
        'About 28 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'autoimmune-enteropathy/pallor/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 1.7, low: 1, high: 2.7 },
      absent: { value: 0.89, low: 0.8, high: 0.99 },
      rationale:
        'About 50 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'ovarian-cancer/pallor/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.77, high: 2 },
      absent: { value: 0.96, low: 0.91, high: 1 },
      rationale:
        'About 30 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'ischaemic-colitis/pallor/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.91, low: 0.57, high: 1.5 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 15 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'diverticular-disease/pallor/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.86, low: 0.54, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 13 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'hyperthyroidism/pallor/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.98, low: 0.94, high: 1 },
      rationale:
        'About 24 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'alcohol-related-gut-injury/pallor/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.64, high: 1.6 },
      absent: { value: 1, low: 0.96, high: 1 },
      rationale:
        'About 20 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'eosinophilic-oesophagitis/pallor/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.71, low: 0.44, high: 1.1 },
      absent: { value: 1, low: 0.99, high: 1.1 },
      rationale:
        'About 6 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...looksPale,
    id: 'non-ige-food-allergy/pallor/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients are anaemic: of the anaemic some four in ten look pale, of the others about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'crohn-disease/microcytosis/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.7, low: 1.1, high: 2.8 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale:
        'About 43 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'ulcerative-colitis/microcytosis/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 1.7, low: 1.1, high: 2.8 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale:
        'About 43 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'celiac-disease/microcytosis/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.8, low: 1.1, high: 2.9 },
      absent: { value: 0.89, low: 0.8, high: 0.99 },
      rationale:
        'About 46 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'irritable-bowel-syndrome/microcytosis/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judgement',
      present: { value: 0.95, low: 0.59, high: 1.5 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 12 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'ige-food-allergy/microcytosis/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.95, low: 0.59, high: 1.5 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 12 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'giardiasis/microcytosis/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 14 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'nsaid-enteropathy/microcytosis/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 1.9, low: 1.2, high: 3 },
      absent: { value: 0.88, low: 0.77, high: 0.98 },
      rationale:
        'About 50 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'colorectal-cancer/microcytosis/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 1.8, low: 1.1, high: 2.9 },
      absent: { value: 0.88, low: 0.78, high: 0.98 },
      rationale:
        'About 48 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'microscopic-colitis/microcytosis/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.98, low: 0.61, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 13 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'bile-acid-diarrhoea/microcytosis/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judgement',
      present: { value: 0.98, low: 0.61, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 13 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'small-intestinal-bacterial-overgrowth/microcytosis/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.99, low: 0.95, high: 1 },
      rationale:
        'About 18 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'lactose-malabsorption/microcytosis/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judgement',
      present: { value: 0.98, low: 0.61, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 13 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'exocrine-pancreatic-insufficiency/microcytosis/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judgement',
      present: { value: 0.98, low: 0.61, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 13 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'non-celiac-gluten-sensitivity/microcytosis/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.72, high: 1.8 },
      absent: { value: 0.98, low: 0.94, high: 1 },
      rationale:
        'About 20 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'clostridioides-difficile-infection/microcytosis/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'acute-gastroenteritis/microcytosis/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judgement',
      present: { value: 0.85, low: 0.53, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 8 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'hiv-enteropathy/microcytosis/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'whipple-disease/microcytosis/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.4, low: 0.87, high: 2.2 },
      absent: { value: 0.95, low: 0.88, high: 1 },
      rationale:
        'About 30 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'common-variable-immunodeficiency/microcytosis/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.99, low: 0.95, high: 1 },
      rationale:
        'About 18 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'autoimmune-enteropathy/microcytosis/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 1.4, low: 0.87, high: 2.2 },
      absent: { value: 0.95, low: 0.88, high: 1 },
      rationale:
        'About 30 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'ovarian-cancer/microcytosis/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 0.95, low: 0.59, high: 1.5 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 12 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'ischaemic-colitis/microcytosis/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'diverticular-disease/microcytosis/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'hyperthyroidism/microcytosis/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 10 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'alcohol-related-gut-injury/microcytosis/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 6 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'eosinophilic-oesophagitis/microcytosis/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.85, low: 0.53, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale:
        'About 8 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...smallCells,
    id: 'non-ige-food-allergy/microcytosis/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.95, low: 0.59, high: 1.5 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale:
        'About 12 % of these patients lack iron: of those who do some four in ten have small cells, of the others (inflamed, or with a trait of thalassaemia) about one in twelve.',
    },
  },
  {
    ...hiddenBlood,
    id: 'colorectal-cancer/occult-blood-positive/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 4, low: 2.5, high: 6.4 },
      absent: { value: 0.3, low: 0.03, high: 0.75 },
      rationale:
        'FIT at 10 µg/g finds nine cancers in ten and is raised in about one in six people with complaints; an unnamed test told in a word says less.',
    },
  },
  {
    ...hiddenBlood,
    id: 'ulcerative-colitis/occult-blood-positive/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 3, low: 1.9, high: 4.8 },
      absent: { value: 0.5, low: 0.17, high: 0.83 },
      rationale: 'An ulcerated colon bleeds in nearly all; what is seen with the eye is counted with it.',
    },
  },
  {
    ...hiddenBlood,
    id: 'crohn-disease/occult-blood-positive/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 2, low: 1.2, high: 3.2 },
      absent: { value: 0.75, low: 0.57, high: 0.93 },
      rationale: 'Half of them bleed visibly; of the others a part does so unseen.',
    },
  },
  {
    ...hiddenBlood,
    id: 'nsaid-enteropathy/occult-blood-positive/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 2.2, low: 1.4, high: 3.5 },
      absent: { value: 0.7, low: 0.49, high: 0.91 },
      rationale: 'Erosions of the small bowel seep; little of it reaches a test made for the colon, more an older one.',
    },
  },
  {
    ...hiddenBlood,
    id: 'ischaemic-colitis/occult-blood-positive/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 2.5, low: 1.6, high: 4 },
      absent: { value: 0.6, low: 0.33, high: 0.87 },
      rationale: 'Three in four bleed visibly.',
    },
  },
  {
    ...hiddenBlood,
    id: 'diverticular-disease/occult-blood-positive/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.97, low: 0.92, high: 1 },
      rationale: 'Inflamed diverticula seldom bleed; bleeding ones are seen.',
    },
  },
  {
    ...hiddenBlood,
    id: 'clostridioides-difficile-infection/occult-blood-positive/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judgement',
      present: { value: 1.3, low: 0.81, high: 2.1 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'A raw colon seeps, and teaching texts have the test mildly positive; visible blood is rare.',
    },
  },
  {
    ...hiddenBlood,
    id: 'alcohol-related-gut-injury/occult-blood-positive/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.94, high: 2.4 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'Erosions of the stomach seep; tests for globin miss most of that.',
    },
  },
  {
    ...hiddenBlood,
    id: 'acute-gastroenteritis/occult-blood-positive/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Bacteria that invade bleed, viruses do not.',
    },
  },
  {
    ...hiddenBlood,
    id: 'celiac-disease/occult-blood-positive/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Hidden blood was looked for because of anaemia and seldom explains it.',
    },
  },
  {
    ...hiddenBlood,
    id: 'irritable-bowel-syndrome/occult-blood-positive/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judgement',
      present: { value: 0.4, low: 0.25, high: 0.64 },
      absent: { value: 1.1, low: 1, high: 1.2 },
      rationale: 'Nothing in it bleeds; what is found is from piles or by chance.',
    },
  },
  {
    ...painWithForm,
    id: 'irritable-bowel-syndrome/change-stool-form/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.94, high: 2.4 },
      absent: { value: 0.7, low: 0.49, high: 0.91 },
      rationale:
        'One of the three marks by which the syndrome is defined; looser stools with the pain had a ratio of 2.1 against organic disease (the Manning item beside it).',
    },
  },
  {
    ...painWithForm,
    id: 'lactose-malabsorption/change-stool-form/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'Pain and loose stools come together after milk.',
    },
  },
  {
    ...painWithForm,
    id: 'non-celiac-gluten-sensitivity/change-stool-form/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'As in the irritable bowel, with which it is mostly confused.',
    },
  },
  {
    ...painWithForm,
    id: 'small-intestinal-bacterial-overgrowth/change-stool-form/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.95, low: 0.89, high: 1 },
      rationale: 'As in the irritable bowel in part.',
    },
  },
  {
    ...painWithForm,
    id: 'bile-acid-diarrhoea/change-stool-form/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Loose stools lead; pain goes along in half.',
    },
  },
  {
    ...painWithForm,
    id: 'crohn-disease/change-stool-form/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Pain goes with loose stools in a flare.',
    },
  },
  {
    ...painWithForm,
    id: 'ulcerative-colitis/change-stool-form/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Cramps go with the stools.',
    },
  },
  {
    ...painWithForm,
    id: 'giardiasis/change-stool-form/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Cramps go with loose stools.',
    },
  },
  {
    ...painWithForm,
    id: 'acute-gastroenteritis/change-stool-form/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Cramps go with loose stools.',
    },
  },
  {
    ...painWithForm,
    id: 'celiac-disease/change-stool-form/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Pain is inconstant.',
    },
  },
  {
    ...painWithForm,
    id: 'microscopic-colitis/change-stool-form/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Watery stools lead; half have cramps.',
    },
  },
  {
    ...painWithForm,
    id: 'clostridioides-difficile-infection/change-stool-form/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Cramps go with loose stools, all of it new.',
    },
  },
  {
    ...painWithForm,
    id: 'non-ige-food-allergy/change-stool-form/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Attacks of vomiting lead.',
    },
  },
  {
    ...painWithForm,
    id: 'diverticular-disease/change-stool-form/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'A steady pain in one place.',
    },
  },
  {
    ...painWithForm,
    id: 'ischaemic-colitis/change-stool-form/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'One sudden cramp, then blood.',
    },
  },
  {
    ...painWithForm,
    id: 'exocrine-pancreatic-insufficiency/change-stool-form/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Pain of the pancreas does not go with the stool.',
    },
  },
  {
    ...painWithForm,
    id: 'nsaid-enteropathy/change-stool-form/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Often without pain.',
    },
  },
  {
    ...painWithForm,
    id: 'colorectal-cancer/change-stool-form/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Pain is late and of another kind.',
    },
  },
  {
    ...painWithForm,
    id: 'common-variable-immunodeficiency/change-stool-form/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithForm,
    id: 'autoimmune-enteropathy/change-stool-form/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithForm,
    id: 'whipple-disease/change-stool-form/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithForm,
    id: 'hiv-enteropathy/change-stool-form/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithForm,
    id: 'alcohol-related-gut-injury/change-stool-form/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judgement',
      present: { value: 0.7, low: 0.44, high: 1.1 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Upper pain.',
    },
  },
  {
    ...painWithForm,
    id: 'ovarian-cancer/change-stool-form/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 0.6, low: 0.37, high: 0.96 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'A steady pressure.',
    },
  },
  {
    ...painWithForm,
    id: 'hyperthyroidism/change-stool-form/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judgement',
      present: { value: 0.6, low: 0.37, high: 0.96 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Frequent stools without pain.',
    },
  },
  {
    ...painWithForm,
    id: 'ige-food-allergy/change-stool-form/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.5, low: 0.31, high: 0.8 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Single attacks.',
    },
  },
  {
    ...painWithForm,
    id: 'eosinophilic-oesophagitis/change-stool-form/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.3, low: 0.19, high: 0.48 },
      absent: { value: 1.1, low: 1, high: 1.2 },
      rationale: 'A disease of the gullet.',
    },
  },
  {
    ...painWithFrequency,
    id: 'irritable-bowel-syndrome/change-stool-frequency/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.94, high: 2.4 },
      absent: { value: 0.7, low: 0.49, high: 0.91 },
      rationale:
        'One of the three marks by which the syndrome is defined; looser stools with the pain had a ratio of 2.1 against organic disease (the Manning item beside it).',
    },
  },
  {
    ...painWithFrequency,
    id: 'lactose-malabsorption/change-stool-frequency/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'Pain and loose stools come together after milk.',
    },
  },
  {
    ...painWithFrequency,
    id: 'non-celiac-gluten-sensitivity/change-stool-frequency/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'As in the irritable bowel, with which it is mostly confused.',
    },
  },
  {
    ...painWithFrequency,
    id: 'small-intestinal-bacterial-overgrowth/change-stool-frequency/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.95, low: 0.89, high: 1 },
      rationale: 'As in the irritable bowel in part.',
    },
  },
  {
    ...painWithFrequency,
    id: 'bile-acid-diarrhoea/change-stool-frequency/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Loose stools lead; pain goes along in half.',
    },
  },
  {
    ...painWithFrequency,
    id: 'crohn-disease/change-stool-frequency/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Pain goes with loose stools in a flare.',
    },
  },
  {
    ...painWithFrequency,
    id: 'ulcerative-colitis/change-stool-frequency/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Cramps go with the stools.',
    },
  },
  {
    ...painWithFrequency,
    id: 'giardiasis/change-stool-frequency/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Cramps go with loose stools.',
    },
  },
  {
    ...painWithFrequency,
    id: 'acute-gastroenteritis/change-stool-frequency/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Cramps go with loose stools.',
    },
  },
  {
    ...painWithFrequency,
    id: 'celiac-disease/change-stool-frequency/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Pain is inconstant.',
    },
  },
  {
    ...painWithFrequency,
    id: 'microscopic-colitis/change-stool-frequency/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Watery stools lead; half have cramps.',
    },
  },
  {
    ...painWithFrequency,
    id: 'clostridioides-difficile-infection/change-stool-frequency/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Cramps go with loose stools, all of it new.',
    },
  },
  {
    ...painWithFrequency,
    id: 'non-ige-food-allergy/change-stool-frequency/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Attacks of vomiting lead.',
    },
  },
  {
    ...painWithFrequency,
    id: 'diverticular-disease/change-stool-frequency/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'A steady pain in one place.',
    },
  },
  {
    ...painWithFrequency,
    id: 'ischaemic-colitis/change-stool-frequency/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'One sudden cramp, then blood.',
    },
  },
  {
    ...painWithFrequency,
    id: 'exocrine-pancreatic-insufficiency/change-stool-frequency/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Pain of the pancreas does not go with the stool.',
    },
  },
  {
    ...painWithFrequency,
    id: 'nsaid-enteropathy/change-stool-frequency/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Often without pain.',
    },
  },
  {
    ...painWithFrequency,
    id: 'colorectal-cancer/change-stool-frequency/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Pain is late and of another kind.',
    },
  },
  {
    ...painWithFrequency,
    id: 'common-variable-immunodeficiency/change-stool-frequency/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithFrequency,
    id: 'autoimmune-enteropathy/change-stool-frequency/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithFrequency,
    id: 'whipple-disease/change-stool-frequency/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithFrequency,
    id: 'hiv-enteropathy/change-stool-frequency/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Loose stools lead.',
    },
  },
  {
    ...painWithFrequency,
    id: 'alcohol-related-gut-injury/change-stool-frequency/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judgement',
      present: { value: 0.7, low: 0.44, high: 1.1 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Upper pain.',
    },
  },
  {
    ...painWithFrequency,
    id: 'ovarian-cancer/change-stool-frequency/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 0.6, low: 0.37, high: 0.96 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'A steady pressure.',
    },
  },
  {
    ...painWithFrequency,
    id: 'hyperthyroidism/change-stool-frequency/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judgement',
      present: { value: 0.6, low: 0.37, high: 0.96 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Frequent stools without pain.',
    },
  },
  {
    ...painWithFrequency,
    id: 'ige-food-allergy/change-stool-frequency/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.5, low: 0.31, high: 0.8 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Single attacks.',
    },
  },
  {
    ...painWithFrequency,
    id: 'eosinophilic-oesophagitis/change-stool-frequency/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.3, low: 0.19, high: 0.48 },
      absent: { value: 1.1, low: 1, high: 1.2 },
      rationale: 'A disease of the gullet.',
    },
  },
  {
    ...afterEating,
    id: 'irritable-bowel-syndrome/worse-with-eating/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.85, low: 0.73, high: 0.97 },
      rationale: 'Most say so, and so do most others with complaints of the gut.',
    },
  },
  {
    ...afterEating,
    id: 'lactose-malabsorption/worse-with-eating/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judgement',
      present: { value: 1.4, low: 0.87, high: 2.2 },
      absent: { value: 0.75, low: 0.57, high: 0.93 },
      rationale: 'By its nature, though only with milk.',
    },
  },
  {
    ...afterEating,
    id: 'non-celiac-gluten-sensitivity/worse-with-eating/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judgement',
      present: { value: 1.4, low: 0.87, high: 2.2 },
      absent: { value: 0.75, low: 0.57, high: 0.93 },
      rationale: 'By its nature, though only with wheat.',
    },
  },
  {
    ...afterEating,
    id: 'non-ige-food-allergy/worse-with-eating/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.94, high: 2.4 },
      absent: { value: 0.7, low: 0.49, high: 0.91 },
      rationale: 'By its nature.',
    },
  },
  {
    ...afterEating,
    id: 'ige-food-allergy/worse-with-eating/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.85, low: 0.73, high: 0.97 },
      rationale: 'By its nature; yet few call a reaction “worse after eating”.',
    },
  },
  {
    ...afterEating,
    id: 'small-intestinal-bacterial-overgrowth/worse-with-eating/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'Swollen after meals.',
    },
  },
  {
    ...afterEating,
    id: 'bile-acid-diarrhoea/worse-with-eating/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.95, low: 0.89, high: 1 },
      rationale: 'Stools follow meals.',
    },
  },
  {
    ...afterEating,
    id: 'crohn-disease/worse-with-eating/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.92, low: 0.84, high: 1 },
      rationale: 'A narrowed bowel hurts after meals.',
    },
  },
  {
    ...afterEating,
    id: 'giardiasis/worse-with-eating/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.97, low: 0.92, high: 1 },
      rationale: 'Meals bring wind and cramps.',
    },
  },
  {
    ...afterEating,
    id: 'exocrine-pancreatic-insufficiency/worse-with-eating/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.95, low: 0.89, high: 1 },
      rationale: 'Fat is not digested, and the pancreas may hurt.',
    },
  },
  {
    ...afterEating,
    id: 'eosinophilic-oesophagitis/worse-with-eating/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judgement',
      present: { value: 1.2, low: 0.75, high: 1.9 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'Solid food sticks.',
    },
  },
  {
    ...afterEating,
    id: 'nsaid-enteropathy/worse-with-eating/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.97, low: 0.92, high: 1 },
      rationale: 'Rings narrow the bowel in a few.',
    },
  },
  {
    ...afterEating,
    id: 'autoimmune-enteropathy/worse-with-eating/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.98, low: 0.94, high: 1 },
      rationale: 'Stools follow meals and go on without them.',
    },
  },
  {
    ...afterEating,
    id: 'celiac-disease/worse-with-eating/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Seldom told of.',
    },
  },
  {
    ...afterEating,
    id: 'ovarian-cancer/worse-with-eating/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Fullness after little.',
    },
  },
  {
    ...afterEating,
    id: 'alcohol-related-gut-injury/worse-with-eating/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'A sore stomach, before meals as after.',
    },
  },
  {
    ...afterEating,
    id: 'common-variable-immunodeficiency/worse-with-eating/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judgement',
      present: { value: 1, low: 0.62, high: 1.6 },
      absent: { value: 1, low: 0.97, high: 1 },
      rationale: 'Not linked.',
    },
  },
  {
    ...afterEating,
    id: 'whipple-disease/worse-with-eating/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Not linked.',
    },
  },
  {
    ...afterEating,
    id: 'hiv-enteropathy/worse-with-eating/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Not linked.',
    },
  },
  {
    ...afterEating,
    id: 'microscopic-colitis/worse-with-eating/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Stools come in the night and fasting too.',
    },
  },
  {
    ...afterEating,
    id: 'acute-gastroenteritis/worse-with-eating/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'All is worse for a few days.',
    },
  },
  {
    ...afterEating,
    id: 'diverticular-disease/worse-with-eating/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Not linked.',
    },
  },
  {
    ...afterEating,
    id: 'ischaemic-colitis/worse-with-eating/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Not linked; pain after each meal is of the small bowel.',
    },
  },
  {
    ...afterEating,
    id: 'ulcerative-colitis/worse-with-eating/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1, low: 0.99, high: 1.1 },
      rationale: 'Stools come at all hours.',
    },
  },
  {
    ...afterEating,
    id: 'colorectal-cancer/worse-with-eating/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Not linked until the bowel is blocked.',
    },
  },
  {
    ...afterEating,
    id: 'clostridioides-difficile-infection/worse-with-eating/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judgement',
      present: { value: 0.7, low: 0.44, high: 1.1 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Stools come at all hours.',
    },
  },
  {
    ...afterEating,
    id: 'hyperthyroidism/worse-with-eating/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judgement',
      present: { value: 0.5, low: 0.31, high: 0.8 },
      absent: { value: 1.1, low: 0.99, high: 1.1 },
      rationale: 'Appetite is good.',
    },
  },
  {
    ...throatCloses,
    id: 'ige-food-allergy/laryngeal/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 7, low: 4.4, high: 11 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale:
        'As hives and swelling in the present episode, to which it belongs; rare in people with gut symptoms of another cause. A sting or a drug does it as well.',
    },
  },
  {
    ...throatCloses,
    id: 'non-ige-food-allergy/laryngeal/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.15, low: 0.094, high: 0.24 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'By its definition without signs of the airways.',
    },
  },
  {
    ...breathless,
    id: 'ige-food-allergy/resp-compromise/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 3, low: 1.9, high: 4.8 },
      absent: { value: 0.9, low: 0.81, high: 0.99 },
      rationale: 'Part of a reaction of the whole body in a sixth; lungs, heart and blood bring it too.',
    },
  },
  {
    ...breathless,
    id: 'non-ige-food-allergy/resp-compromise/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.2, low: 0.12, high: 0.32 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'By its definition without signs of the airways.',
    },
  },
  {
    ...sensitised,
    id: 'ige-food-allergy/sensitisation-positive/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 4, low: 2.5, high: 6.4 },
      absent: { value: 0.15, low: 0.03, high: 0.69 },
      rationale:
        'Nearly all who react are sensitised, and so are one or two in ten of those who do not. Told in a word it says less than a figure, to which it adds little.',
    },
  },
  {
    ...sensitised,
    id: 'eosinophilic-oesophagitis/sensitisation-positive/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judgement',
      present: { value: 2, low: 1.2, high: 3.2 },
      absent: { value: 0.8, low: 0.65, high: 0.95 },
      rationale: 'Most are atopic.',
    },
  },
  {
    ...sensitised,
    id: 'non-ige-food-allergy/sensitisation-positive/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.5, low: 0.31, high: 0.8 },
      absent: { value: 1.1, low: 1, high: 1.3 },
      rationale: 'By its definition without IgE; a few are sensitised.',
    },
  },
  {
    ...atOnceAfterFood,
    id: 'ige-food-allergy/ige-type-symptoms/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 4, low: 2.5, high: 6.4 },
      absent: { value: 0.3, low: 0.03, high: 0.75 },
      rationale: 'Its definition; said in these words by those who suspect it, and often wrongly.',
    },
  },
  {
    ...atOnceAfterFood,
    id: 'non-ige-food-allergy/ige-type-symptoms/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judgement',
      present: { value: 0.5, low: 0.31, high: 0.8 },
      absent: { value: 1.2, low: 1.1, high: 1.3 },
      rationale: 'Late, without skin or airways; vomiting within two hours is shared.',
    },
  },
  {
    ...cocaine,
    id: 'ischaemic-colitis/cocaine-use/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judgement',
      present: { value: 2.5, low: 1.6, high: 4 },
      absent: { value: 0.98, low: 0.94, high: 1 },
      rationale: 'Narrows the vessels of the colon; a cause named in younger patients, yet of few of all.',
    },
  },
  {
    ...foggyHead,
    id: 'non-celiac-gluten-sensitivity/brain-fog/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judgement',
      present: { value: 2.2, low: 1.4, high: 3.5 },
      absent: { value: 0.75, low: 0.57, high: 0.93 },
      rationale:
        'Among the complaints of 486 people with suspected gluten sensitivity, of whom the abstract does not print how many; also told of in celiac disease and with an irritable bowel.',
    },
  },
  {
    ...foggyHead,
    id: 'celiac-disease/brain-fog/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judgement',
      present: { value: 1.4, low: 0.87, high: 2.2 },
      absent: { value: 0.92, low: 0.84, high: 1 },
      rationale:
        'Among the complaints of 486 people with suspected gluten sensitivity, of whom the abstract does not print how many; also told of in celiac disease and with an irritable bowel.',
    },
  },
  {
    ...foggyHead,
    id: 'irritable-bowel-syndrome/brain-fog/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.69, high: 1.8 },
      absent: { value: 0.97, low: 0.92, high: 1 },
      rationale: 'Goes with tiredness and low mood, which are common here.',
    },
  },
  {
    ...foggyHead,
    id: 'small-intestinal-bacterial-overgrowth/brain-fog/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judgement',
      present: { value: 1.3, low: 0.81, high: 2.1 },
      absent: { value: 0.95, low: 0.89, high: 1 },
      rationale: 'Told of in small groups of patients.',
    },
  },
  {
    ...foggyHead,
    id: 'lactose-malabsorption/brain-fog/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Told of now and then.',
    },
  },
  {
    ...foggyHead,
    id: 'bile-acid-diarrhoea/brain-fog/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judgement',
      present: { value: 0.9, low: 0.56, high: 1.4 },
      absent: { value: 1, low: 0.98, high: 1.1 },
      rationale: 'Tired, seldom foggy.',
    },
  },
];
