import type { AccuracyEntry } from '../../schema';

/** How further permeability and mucosal tests speak for and against the conditions. */
export const permeabilityAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'celiac-disease/cellobiose-mannitol-test/cellobiose1989',
    condition: 'celiac-disease',
    investigation: 'cellobiose-mannitol-test',
    positive: {
      outcomes: ['positive'],
    },
    overlapGroup: 'permeability-probe',
    measure: {
      kind: 'two_by_two',
      truePositive: 48,
      falseNegative: 2,
      falsePositive: 84,
      trueNegative: 195,
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Patients of the same clinic, biopsied, without celiac disease',
    population:
      '1010 patients of a British gastroenterology clinic with signs compatible with celiac disease; 329 biopsied',
    setting: 'secondary_care',
    reference: 'Jejunal biopsy',
    source: {
      id: 'cellobiose1989',
      locator: 'Abstract: 132 of 193 abnormal and 197 of 817 normal tests biopsied, celiac disease in 48 and 2',
    },
    grade: 'moderate',
    gradeReason: 'Large clinic series; only a third was biopsied, mostly those with an abnormal test.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Printed sensitivity 96 %, specificity 70 %; 22 further patients with an abnormal test had another small-bowel disorder.',
  },
  {
    id: 'celiac-disease/citrulline-plasma/citrulline-ced2020',
    condition: 'celiac-disease',
    investigation: 'citrulline-plasma',
    positive: {
      below: 30,
      unit: 'umol/L',
    },
    overlapGroup: 'enterocyte-markers',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.795,
      specificity: 0.831,
    },
    comparator: 'other_condition',
    comparedWith: 'Controls without villous abnormality in the validation cohort',
    population: '104 people in the prospective validation cohort of one Indian centre',
    setting: 'secondary_care',
    reference: 'Duodenal biopsy, modified Marsh above 2',
    source: {
      id: 'citrulline-ced2020',
      locator: 'Abstract, results: 79.5 % and 83.1 % at the limits of citrulline and I-FABP together',
    },
    grade: 'low',
    gradeReason: 'One centre; the figures are those of both markers together, citrulline alone is not printed.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Says something about the villi, nothing about the cause.',
  },
  {
    id: 'celiac-disease/i-fabp/ifabp-ced-single',
    condition: 'celiac-disease',
    investigation: 'i-fabp',
    positive: {
      atLeast: 456.8,
      unit: 'pg/mL',
    },
    overlapGroup: 'enterocyte-markers',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.847,
      specificity: 0.692,
      withCondition: 59,
      withoutCondition: 52,
    },
    comparator: 'population',
    comparedWith: '52 healthy people',
    population: '59 Turkish patients with celiac disease, of whom 35 were already on the diet',
    setting: 'secondary_care',
    reference: 'Known celiac disease',
    source: {
      id: 'ifabp-ced-single',
      locator: 'Abstract, results: 84.7 % and 69.2 % at 456.8 ng/L',
    },
    grade: 'very_low',
    gradeReason:
      'One assay, healthy controls, limit chosen in the same people, treated patients counted as cases; the printed positive predictive value (10.2 %) cannot be right.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'In children with raised tTG the marker did not tell those with villous atrophy from those without (a Dutch thesis of 2017).',
  },
  {
    id: 'eosinophilic-oesophagitis/mucosal-impedance/katzka-2015-impedance',
    condition: 'eosinophilic-oesophagitis',
    investigation: 'mucosal-impedance',
    positive: {
      outcomes: ['eoe-pattern'],
    },
    overlapGroup: 'oesophageal-histology',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.9,
      specificity: 0.91,
      withCondition: 10,
      withoutCondition: 20,
    },
    comparator: 'other_condition',
    comparedWith: 'Ten treated patients in remission and ten people without symptoms',
    population: 'Ten patients with active eosinophilic oesophagitis, 20 others',
    setting: 'secondary_care',
    reference: '15 or more eosinophils in a high-power field',
    source: {
      id: 'katzka-2015-impedance',
      locator: 'Abstract, results: below 2300 ohm, 90 % and 91 %',
    },
    grade: 'very_low',
    gradeReason: 'Very small, remission counted among the others; nobody with reflux; one limit taken for the pattern.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Of a later model of the pattern along the gullet, tested in 49 patients with dysphagia, the figures lay beyond what could be read.',
  },
];
