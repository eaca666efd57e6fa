import type { FindingEvidenceEntry } from '../../schema';

const estimated = {
  finding: 'haemodynamic-signs',
  overlapGroup: 'haemodynamic',
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

export const haemodynamicSignsEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'acute-gastroenteritis/haemodynamic-signs/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population: 'Adults with acute infectious diarrhoea or vomiting as first seen',
  },
  {
    ...estimated,
    id: 'alcohol-related-gut-injury/haemodynamic-signs/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.04, low: 0.02, high: 0.072 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population: 'Adults who drink heavily and have gut symptoms',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/haemodynamic-signs/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population: 'Adults with autoimmune enteropathy as first seen',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/haemodynamic-signs/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.004, low: 0.002, high: 0.0072 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with bile acid diarrhoea as first seen',
  },
  {
    ...estimated,
    id: 'celiac-disease/haemodynamic-signs/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Collapse is an exception, as among others: the crisis brings it, and is rare.',
    },
    population: 'Adults with untreated celiac disease and gut symptoms as first seen',
  },
  {
    ...estimated,
    id: 'clostridioides-difficile-infection/haemodynamic-signs/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.04, low: 0.02, high: 0.08 },
      rationale:
        'Hypotension marks the fulminant form, a few in a hundred, and is rarer in those who fall ill outside hospital.',
    },
    population: 'Adults with Clostridioides difficile infection as first seen',
    source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
    gradeReason:
      'An estimate: nobody measured it in patients as they are first seen. The bounds say how far it may be off.',
    readFrom: 'recalled',
  },
  {
    ...estimated,
    id: 'colorectal-cancer/haemodynamic-signs/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Collapse is an exception, as among others.',
    },
    population: 'Adults with colorectal cancer, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/haemodynamic-signs/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Collapse is an exception, as among others.',
    },
    population: 'Adults with common variable immunodeficiency and gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/haemodynamic-signs/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Collapse is an exception, as among others.',
    },
    population: 'Adults with Crohn disease, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'diverticular-disease/haemodynamic-signs/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population: 'Adults with symptomatic diverticular disease, diverticulitis included, as first seen',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/haemodynamic-signs/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.003, low: 0.0015, high: 0.0054 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with eosinophilic oesophagitis as first seen',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/haemodynamic-signs/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with exocrine pancreatic insufficiency, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'giardiasis/haemodynamic-signs/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.006, low: 0.003, high: 0.011 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with giardiasis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/haemodynamic-signs/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.04, low: 0.02, high: 0.072 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population: 'Adults with HIV, mostly untreated or advanced, and lasting diarrhoea without a pathogen',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/haemodynamic-signs/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Collapse is an exception, as among others.',
    },
    population: 'Adults with untreated hyperthyroidism and gut symptoms',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/haemodynamic-signs/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'The blood pressure falls in a part of anaphylactic reactions; here only what is going on now counts.',
    },
    population: 'Adults with IgE-mediated food allergy, as first seen by a clinician, before treatment',
    caveat:
      'Looked for again on 22 November 2026: reviews of anaphylaxis to food say that the circulation is hit less often than skin and airways, without a share in adults.',
  },
  {
    ...estimated,
    id: 'irritable-bowel-syndrome/haemodynamic-signs/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.004, low: 0.002, high: 0.0072 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with irritable bowel syndrome, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/haemodynamic-signs/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.003, low: 0.0015, high: 0.0054 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with lactose malabsorption, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/haemodynamic-signs/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with microscopic colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/haemodynamic-signs/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.004, low: 0.002, high: 0.0072 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with non-celiac gluten sensitivity, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/haemodynamic-signs/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population:
      'Adults with injury of the small bowel by anti-inflammatory drugs, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ovarian-cancer/haemodynamic-signs/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Collapse is an exception, as among others.',
    },
    population: 'Women with ovarian cancer as first seen, mostly over 50',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/haemodynamic-signs/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.005, low: 0.0025, high: 0.009 },
      rationale: 'Nothing in it lowers the blood pressure.',
    },
    population: 'Adults with small intestinal bacterial overgrowth, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/haemodynamic-signs/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population: 'Adults with ulcerative colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/haemodynamic-signs/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'The circulation may fail with loss of fluid or blood, sepsis or an allergic reaction.',
    },
    population: 'Adults with classical Whipple disease as first seen',
  },
];
