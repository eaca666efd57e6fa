import type { FindingEvidenceEntry } from '../../schema';

const estimated = {
  finding: 'profuse-watery-stool',
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

export const profuseWateryStoolEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'acute-gastroenteritis/profuse-watery-stool/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with acute infectious diarrhoea or vomiting as first seen',
  },
  {
    ...estimated,
    id: 'alcohol-related-gut-injury/profuse-watery-stool/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults who drink heavily and have gut symptoms',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/profuse-watery-stool/aie-review-2025',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.45, low: 0.23, high: 0.7 },
      rationale:
        'In a review of 178 published adults the volume, where it was printed (27), was one to ten litres a day, and ten or more stools a day were passed by 33 of 40; large volumes are printed more readily than small ones.',
    },
    population: 'Adults with autoimmune enteropathy as first seen',
    source: { id: 'aie-review-2025', locator: 'Table 2: stool volume, stool frequency' },
    gradeReason: 'An estimate: the source prints volumes where they were noted, not how often they were large.',
    readFrom: 'secondary',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/profuse-watery-stool/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.04, low: 0.02, high: 0.072 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with bile acid diarrhoea as first seen',
  },
  {
    ...estimated,
    id: 'celiac-disease/profuse-watery-stool/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with untreated celiac disease and gut symptoms as first seen',
  },
  {
    ...estimated,
    id: 'clostridioides-difficile-infection/profuse-watery-stool/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.07, low: 0.035, high: 0.13 },
      rationale:
        'Stools are many and mostly of moderate volume; litres of water are commoner in toxin diarrhoea and in disease of the small bowel.',
    },
    population: 'Adults with Clostridioides difficile infection as first seen',
    source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
    gradeReason:
      'An estimate: nobody measured it in patients as they are first seen. The bounds say how far it may be off.',
    readFrom: 'recalled',
  },
  {
    ...estimated,
    id: 'colorectal-cancer/profuse-watery-stool/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population: 'Adults with colorectal cancer, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/profuse-watery-stool/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with common variable immunodeficiency and gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/profuse-watery-stool/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults with Crohn disease, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'diverticular-disease/profuse-watery-stool/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.006, low: 0.003, high: 0.011 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population: 'Adults with symptomatic diverticular disease, diverticulitis included, as first seen',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/profuse-watery-stool/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.004, low: 0.002, high: 0.0072 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population: 'Adults with eosinophilic oesophagitis as first seen',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/profuse-watery-stool/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults with exocrine pancreatic insufficiency, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'giardiasis/profuse-watery-stool/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with giardiasis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/profuse-watery-stool/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with HIV, mostly untreated or advanced, and lasting diarrhoea without a pathogen',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/profuse-watery-stool/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults with untreated hyperthyroidism and gut symptoms',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/profuse-watery-stool/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults with IgE-mediated food allergy, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'irritable-bowel-syndrome/profuse-watery-stool/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.005, low: 0.0025, high: 0.009 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population: 'Adults with irritable bowel syndrome, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/profuse-watery-stool/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults with ischaemic colitis as first seen',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/profuse-watery-stool/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population: 'Adults with lactose malabsorption, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/profuse-watery-stool/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with microscopic colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/profuse-watery-stool/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.005, low: 0.0025, high: 0.009 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population: 'Adults with non-celiac gluten sensitivity, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-ige-food-allergy/profuse-watery-stool/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with food protein-induced enterocolitis syndrome, between attacks or soon after one',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/profuse-watery-stool/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population:
      'Adults with injury of the small bowel by anti-inflammatory drugs, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ovarian-cancer/profuse-watery-stool/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.006, low: 0.003, high: 0.011 },
      rationale: 'Stools are not large; litres of water point elsewhere.',
    },
    population: 'Women with ovarian cancer as first seen, mostly over 50',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/profuse-watery-stool/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults with small intestinal bacterial overgrowth, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/profuse-watery-stool/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Loose stools, seldom by the litre.',
    },
    population: 'Adults with ulcerative colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/profuse-watery-stool/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.04, low: 0.02, high: 0.072 },
      rationale: 'The bowel pours out water, in the worst cases by the litre.',
    },
    population: 'Adults with classical Whipple disease as first seen',
  },
];
