import type { FindingEvidenceEntry } from '../../schema';

const estimated = {
  finding: 'change-in-bowel-habit',
  overlapGroup: 'diarrhoea-pattern',
  comparator: 'background',
  comparedWith: 'People with gut symptoms of other causes (common background)',
  setting: 'mixed',
  reference: 'Not applicable: an estimate.',
  source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
  grade: 'very_low',
  gradeReason: 'An estimate: nobody measured it in this group. The bounds say how far it may be off.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

export const changeInBowelHabitEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'acute-gastroenteritis/change-in-bowel-habit/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.54 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with acute infectious diarrhoea or vomiting as first seen',
  },
  {
    ...estimated,
    id: 'alcohol-related-gut-injury/change-in-bowel-habit/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.45 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults who drink heavily and have gut symptoms',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/change-in-bowel-habit/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.5, low: 0.25, high: 0.72 },
      rationale: 'A new habit is what most of these patients notice.',
    },
    population: 'Adults with autoimmune enteropathy as first seen',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/change-in-bowel-habit/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.2, high: 0.67 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with bile acid diarrhoea as first seen',
  },
  {
    ...estimated,
    id: 'celiac-disease/change-in-bowel-habit/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.54 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with untreated celiac disease and gut symptoms as first seen',
  },
  {
    ...estimated,
    id: 'clostridioides-difficile-infection/change-in-bowel-habit/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.2, high: 0.67 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with Clostridioides difficile infection as first seen',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/change-in-bowel-habit/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.17, high: 0.63 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with common variable immunodeficiency and gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/change-in-bowel-habit/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.2, high: 0.67 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with Crohn disease, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/change-in-bowel-habit/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'The habit of the bowel is mostly left as it was.',
    },
    population: 'Adults with eosinophilic oesophagitis as first seen',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/change-in-bowel-habit/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.17, high: 0.63 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with exocrine pancreatic insufficiency, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'giardiasis/change-in-bowel-habit/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.2, high: 0.67 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with giardiasis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/change-in-bowel-habit/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.2, high: 0.67 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with HIV, mostly untreated or advanced, and lasting diarrhoea without a pathogen',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/change-in-bowel-habit/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.17, high: 0.63 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with untreated hyperthyroidism and gut symptoms',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/change-in-bowel-habit/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'The habit of the bowel is mostly left as it was.',
    },
    population: 'Adults with IgE-mediated food allergy, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'irritable-bowel-syndrome/change-in-bowel-habit/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.2, high: 0.67 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with irritable bowel syndrome, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/change-in-bowel-habit/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.45 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with ischaemic colitis as first seen',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/change-in-bowel-habit/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.54 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with lactose malabsorption, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/change-in-bowel-habit/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.5, low: 0.25, high: 0.72 },
      rationale: 'A new habit is what most of these patients notice.',
    },
    population: 'Adults with microscopic colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/change-in-bowel-habit/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.54 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with non-celiac gluten sensitivity, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-ige-food-allergy/change-in-bowel-habit/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.45 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with food protein-induced enterocolitis syndrome, between attacks or soon after one',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/change-in-bowel-habit/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population:
      'Adults with injury of the small bowel by anti-inflammatory drugs, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/change-in-bowel-habit/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.17, high: 0.63 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with small intestinal bacterial overgrowth, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/change-in-bowel-habit/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.45, low: 0.23, high: 0.7 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with ulcerative colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/change-in-bowel-habit/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.2, high: 0.67 },
      rationale: 'Part of the picture in about as many as among others with gut symptoms.',
    },
    population: 'Adults with classical Whipple disease as first seen',
  },
];
