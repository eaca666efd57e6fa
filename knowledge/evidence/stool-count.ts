import type { FindingEvidenceEntry } from '../schema';

const estimated = {
  finding: 'stools-over-3-per-day',
  overlapGroup: 'diarrhoea-pattern',
  comparator: 'background',
  comparedWith: 'People with gut symptoms of other causes (common background)',
  setting: 'mixed',
  reference: 'Not applicable: an estimate.',
  source: { id: 'zonula-judgement', locator: 'Own estimate' },
  grade: 'very_low',
  gradeReason: 'An estimate: no count of stools when patients are first seen was found.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

/**
 * More than three stools a day in the conditions for which nobody has counted them: where only those with a figure spoke, a
 * patient with eight stools had ulcerative colitis by the silence of the others.
 */
export const stoolCountEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'crohn-disease/stools-over-3-per-day/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.5, low: 0.35, high: 0.65 },
      rationale: 'Ileal disease often has two to four stools, colonic disease more.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
    caveat:
      'Looked for again on 22 November 2026: Perler 2019 asked for more frequent stools but prints no share in the abstract or its table; Rimmer 2024 has looser stools only.',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/stools-over-3-per-day/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.75, low: 0.6, high: 0.87 },
      rationale: 'Four to six loose stools a day are usual in accounts of the disease.',
    },
    caveat:
      'Counted in one series only for all organic causes of chronic diarrhoea together, this one probably among them: at least three loose stools a day in 43 of 91 (Bajor 2015). Looked for again on 22 November 2026: Bohr 1996, Olesen 2004, Kane 2016 and a prospective study in Malmö (2014) print no share in what could be read; two reference pages have four to six and five to ten stools as usual.',
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/stools-over-3-per-day/bajor2015',
    condition: 'bile-acid-diarrhoea',
    measure: { kind: 'frequencies', inCases: { count: 43, of: 91 }, inOthers: 'background' },
    population:
      '91 Swedish patients with chronic diarrhoea and an organic cause found by endoscopy with biopsies or SeHCAT, bile acid diarrhoea among them',
    setting: 'secondary_care',
    reference: 'Endoscopy with biopsies and SeHCAT; stools by a one-week diary',
    source: { id: 'bajor2015', locator: 'Abstract, results (at least three loose stools a day in 43 of 91)' },
    gradeReason:
      'Counted by a diary; but all organic causes together, and three loose stools or more, not more than three.',
    readFrom: 'abstract',
    caveat:
      'The same diary gave 10 of 48 (21 %) for functional diarrhoea, close to the background used here. The estimate that stood here was 70 %. Where stool is collected for two days in a US referral centre the median is 6.5 a day (quartiles 5 and 10) in diseases of the mucosa and 5 (3.5 and 7.5) in functional diarrhoea (Am J Gastroenterol 2020;115:1094-1102): counts depend on who is referred.',
  },
  {
    ...estimated,
    id: 'giardiasis/stools-over-3-per-day/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.6, low: 0.4, high: 0.78 },
      rationale: 'Two to five loose stools a day at the start, more in some.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
    caveat:
      'Looked for again on 22 November 2026: interviews with notified cases in Germany (Espelage 2010) and Minnesota (2004) count diarrhoea, not stools.',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/stools-over-3-per-day/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.55, low: 0.35, high: 0.75 },
      rationale: 'Large, frequent stool in most accounts.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'celiac-disease/stools-over-3-per-day/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.18, high: 0.45 },
      rationale: 'Less than half have diarrhoea nowadays, and often of few stools.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/stools-over-3-per-day/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.2, high: 0.5 },
      rationale: 'Diarrhoea in many, seldom frequent.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/stools-over-3-per-day/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.42 },
      rationale: 'Loose stool after milk, on most days not more than three.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/stools-over-3-per-day/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.25, high: 0.58 },
      rationale: 'Bulky stool, more often large than frequent.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/stools-over-3-per-day/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.35 },
      rationale: 'Bloating and pain lead; diarrhoea in about half.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/stools-over-3-per-day/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.45, low: 0.28, high: 0.62 },
      rationale: 'Diarrhoea in three of four, of varying frequency.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/stools-over-3-per-day/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.22, high: 0.6 },
      rationale: 'Diarrhoea is a frequent reason for referral.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'colorectal-cancer/stools-over-3-per-day/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.15, high: 0.38 },
      rationale: 'A changed habit more often than many stools.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ovarian-cancer/stools-over-3-per-day/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.04, high: 0.2 },
      rationale: 'Constipation more often than diarrhoea.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/stools-over-3-per-day/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.4, low: 0.22, high: 0.6 },
      rationale: 'Urge and bloody stool for a day or two.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'diverticular-disease/stools-over-3-per-day/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.33 },
      rationale: 'Either way; seldom many stools.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/stools-over-3-per-day/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.17, high: 0.45 },
      rationale: 'Frequent formed stool in some.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'alcohol-related-gut-injury/stools-over-3-per-day/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.42 },
      rationale: 'Loose rather than frequent.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/stools-over-3-per-day/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.03, high: 0.18 },
      rationale: 'No complaint of the bowel.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/stools-over-3-per-day/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.08, high: 0.4 },
      rationale: 'Diarrhoea in some reactions, for hours.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-ige-food-allergy/stools-over-3-per-day/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.5 },
      rationale: 'Diarrhoea for a day after the food.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/stools-over-3-per-day/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.35 },
      rationale: 'Mostly silent; diarrhoea in few.',
    },
    population: 'Adults with the condition, as first seen by a clinician, before treatment',
  },
];
