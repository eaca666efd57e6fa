import type { FindingEvidenceEntry } from '../../schema';

const estimated = {
  finding: 'anxiety-or-depression',
  overlapGroup: 'psychological-somatic',
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

export const anxietyOrDepressionEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'acute-gastroenteritis/anxiety-or-depression/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'No link, and an illness of another kind or length than those of the clinic.',
    },
    population: 'Adults with acute infectious diarrhoea or vomiting as first seen',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/anxiety-or-depression/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with autoimmune enteropathy as first seen',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/anxiety-or-depression/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.45 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with bile acid diarrhoea as first seen',
  },
  {
    ...estimated,
    id: 'clostridioides-difficile-infection/anxiety-or-depression/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with Clostridioides difficile infection as first seen',
  },
  {
    ...estimated,
    id: 'colorectal-cancer/anxiety-or-depression/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.15, low: 0.075, high: 0.27 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with colorectal cancer, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/anxiety-or-depression/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with common variable immunodeficiency and gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/anxiety-or-depression/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.45 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with Crohn disease, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'diverticular-disease/anxiety-or-depression/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with symptomatic diverticular disease, diverticulitis included, as first seen',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/anxiety-or-depression/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with eosinophilic oesophagitis as first seen',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/anxiety-or-depression/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with exocrine pancreatic insufficiency, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'giardiasis/anxiety-or-depression/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.15, low: 0.075, high: 0.27 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with giardiasis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/anxiety-or-depression/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.54 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with HIV, mostly untreated or advanced, and lasting diarrhoea without a pathogen',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/anxiety-or-depression/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.15, low: 0.075, high: 0.27 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with IgE-mediated food allergy, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/anxiety-or-depression/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.15, low: 0.075, high: 0.27 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with ischaemic colitis as first seen',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/anxiety-or-depression/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.22, low: 0.11, high: 0.4 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with lactose malabsorption, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/anxiety-or-depression/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.45 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with microscopic colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-ige-food-allergy/anxiety-or-depression/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with food protein-induced enterocolitis syndrome, between attacks or soon after one',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/anxiety-or-depression/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.18, low: 0.09, high: 0.32 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population:
      'Adults with injury of the small bowel by anti-inflammatory drugs, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ovarian-cancer/anxiety-or-depression/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.18, low: 0.09, high: 0.32 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Women with ovarian cancer as first seen, mostly over 50',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/anxiety-or-depression/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.28, low: 0.14, high: 0.5 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with small intestinal bacterial overgrowth, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/anxiety-or-depression/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.22, low: 0.11, high: 0.4 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with ulcerative colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/anxiety-or-depression/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'About as common as in others with gut symptoms.',
    },
    population: 'Adults with classical Whipple disease as first seen',
  },
];
