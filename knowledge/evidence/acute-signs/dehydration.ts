import type { FindingEvidenceEntry } from '../../schema';

const estimated = {
  finding: 'dehydration',
  overlapGroup: 'fluid-and-salt-loss',
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

export const dehydrationEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'acute-gastroenteritis/dehydration/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.54 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with acute infectious diarrhoea or vomiting as first seen',
    caveat:
      'Looked for again on 22 November 2026: outbreaks (Emberland 2021, Alaska 1999) and emergency series (Chan 2003, Bresee 2012) print no share in what could be read.',
  },
  {
    ...estimated,
    id: 'alcohol-related-gut-injury/dehydration/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults who drink heavily and have gut symptoms',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/dehydration/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.5, low: 0.25, high: 0.72 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with autoimmune enteropathy as first seen',
    caveat:
      'Looked for again on 22 November 2026: a pooled table of reported cases (Li 2025) has ten or more stools in 33 of 40 and one to ten litres a day, no count of dehydration.',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/dehydration/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Too little fluid is lost to dry anybody out.',
    },
    population: 'Adults with bile acid diarrhoea as first seen',
  },
  {
    ...estimated,
    id: 'celiac-disease/dehydration/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population: 'Adults with untreated celiac disease and gut symptoms as first seen',
  },
  {
    ...estimated,
    id: 'clostridioides-difficile-infection/dehydration/hardt-2008-cdi',
    condition: 'clostridioides-difficile-infection',
    measure: { kind: 'frequencies', inCases: { count: 27, of: 124 }, inOthers: 'background' },
    population: '124 inpatients with C. difficile diarrhoea in Germany, records read afterwards',
    setting: 'secondary_care',
    reference: 'Diarrhoea with a positive stool test',
    source: {
      id: 'hardt-2008-cdi',
      locator: 'Abstract, results: systemic signs of hypovolaemia in 27 patients (22 %)',
    },
    grade: 'low',
    gradeReason:
      'Read, but from records of old inpatients (mean age 74 and over), and signs of low volume stand for dehydration.',
    readFrom: 'abstract',
    caveat: 'Some of the 27 will have had a low pressure already, which is asked about apart.',
  },
  {
    ...estimated,
    id: 'colorectal-cancer/dehydration/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population: 'Adults with colorectal cancer, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/dehydration/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with common variable immunodeficiency and gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/dehydration/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population: 'Adults with Crohn disease, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'diverticular-disease/dehydration/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with symptomatic diverticular disease, diverticulitis included, as first seen',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/dehydration/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Too little fluid is lost to dry anybody out.',
    },
    population: 'Adults with eosinophilic oesophagitis as first seen',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/dehydration/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.04, low: 0.02, high: 0.072 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population: 'Adults with exocrine pancreatic insufficiency, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'giardiasis/dehydration/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    caveat:
      'Lack of fluid was the diagnosis most often named beside it in hospital discharges of Michigan (33.2 %; Clin Infect Dis 1994;18:760-763): of those admitted, one or two in 100,000 people a year.',
    population: 'Adults with giardiasis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/dehydration/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.15, low: 0.075, high: 0.27 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with HIV, mostly untreated or advanced, and lasting diarrhoea without a pathogen',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/dehydration/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population: 'Adults with untreated hyperthyroidism and gut symptoms',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/dehydration/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Too little fluid is lost to dry anybody out.',
    },
    population: 'Adults with IgE-mediated food allergy, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'irritable-bowel-syndrome/dehydration/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Too little fluid is lost to dry anybody out.',
    },
    population: 'Adults with irritable bowel syndrome, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/dehydration/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.15, low: 0.075, high: 0.27 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with ischaemic colitis as first seen',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/dehydration/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Too little fluid is lost to dry anybody out.',
    },
    population: 'Adults with lactose malabsorption, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/dehydration/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population: 'Adults with microscopic colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/dehydration/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Too little fluid is lost to dry anybody out.',
    },
    population: 'Adults with non-celiac gluten sensitivity, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-ige-food-allergy/dehydration/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'Repeated vomiting hours after the food may dry the patient out; between attacks nobody is.',
    },
    population: 'Adults with food protein-induced enterocolitis syndrome, between attacks or soon after one',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/dehydration/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population:
      'Adults with injury of the small bowel by anti-inflammatory drugs, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ovarian-cancer/dehydration/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'Dry only in a bad spell, as others with gut symptoms may be.',
    },
    population: 'Women with ovarian cancer as first seen, mostly over 50',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/dehydration/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Too little fluid is lost to dry anybody out.',
    },
    population: 'Adults with small intestinal bacterial overgrowth, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/dehydration/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with ulcerative colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/dehydration/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Much water is lost with the stool or by vomiting, so that many are dry when first seen.',
    },
    population: 'Adults with classical Whipple disease as first seen',
  },
];
