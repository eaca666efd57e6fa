import type { FindingEvidenceEntry } from '../../schema';

/** Medicines and smoking in microscopic colitis, against people who also have diarrhoea where that was measured. */
export const microscopicColitisMedicinesAndSmoking: readonly FindingEvidenceEntry[] = [
  {
    id: 'microscopic-colitis/nsaid-use/zylberberg2021',
    condition: 'microscopic-colitis',
    finding: 'nsaid-use',
    overlapGroup: 'drug-exposure',
    measure: {
      kind: 'odds_ratio',
      value: 1.63,
      low: 1.12,
      high: 2.38,
      frequencyInControls: 0.203,
      frequencyBasis:
        'Not printed in the abstract: 24 of 118 controls with diarrhoea of another study (Yen 2022) used NSAIDs other than aspirin.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: '668 adults having colonoscopy for diarrhoea with biopsies negative for microscopic colitis',
    population:
      '344 adults with microscopic colitis at two United States centres, matched by age, sex and calendar period',
    setting: 'secondary_care',
    reference: 'Colonic biopsies.',
    source: { id: 'zylberberg2021', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason:
      'Matched against patients with diarrhoea and adjusted for smoking; use taken from records; the frequency among controls is from another study.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Studies against patients with diarrhoea disagree: odds ratio 3.04 (1.65 to 5.69) for aspirin or NSAID in 198 patients, 0.68 (0.40 to 1.17) in 362. Against the general population a meta-analysis gives 2.02 (1.33 to 2.70).',
  },
  {
    id: 'microscopic-colitis/ppi-use/zylberberg2021',
    condition: 'microscopic-colitis',
    finding: 'ppi-use',
    overlapGroup: 'drug-exposure',
    measure: {
      kind: 'odds_ratio',
      value: 0.64,
      low: 0.47,
      high: 0.87,
      frequencyInControls: 0.254,
      frequencyBasis:
        'Not printed in the abstract: 30 of 118 controls with diarrhoea of another study (Yen 2022) used a proton pump inhibitor.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: '668 adults having colonoscopy for diarrhoea with biopsies negative for microscopic colitis',
    population:
      '344 adults with microscopic colitis at two United States centres, matched by age, sex and calendar period',
    setting: 'secondary_care',
    reference: 'Colonic biopsies.',
    source: { id: 'zylberberg2021', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason:
      'Matched against patients with diarrhoea and adjusted for smoking; use taken from records; the frequency among controls is from another study.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Against 252 others with diarrhoea in North Carolina likewise (0.66, 0.38 to 1.13, for 110 patients; Sandler 2021). Against the general population the association is the other way round (2.65, 1.81 to 3.50), and a Dutch study found 10.6 (1.8 to 64) against people with a negative colonoscopy. Guidelines still name these drugs as triggers: a ratio below one is no reason to overlook them.',
  },
  {
    id: 'microscopic-colitis/h2-blocker-use/zylberberg2021',
    condition: 'microscopic-colitis',
    finding: 'h2-blocker-use',
    overlapGroup: 'drug-exposure',
    measure: {
      kind: 'odds_ratio',
      value: 0.46,
      low: 0.24,
      high: 0.88,
      frequencyInControls: 0.034,
      frequencyBasis: 'Not printed in the abstract: 4 of 118 controls with diarrhoea of another study (Yen 2022).',
    },
    comparator: 'symptomatic_gut',
    comparedWith: '668 adults having colonoscopy for diarrhoea with biopsies negative for microscopic colitis',
    population:
      '344 adults with microscopic colitis at two United States centres, matched by age, sex and calendar period',
    setting: 'secondary_care',
    reference: 'Colonic biopsies.',
    source: { id: 'zylberberg2021', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason:
      'Matched against patients with diarrhoea and adjusted for smoking; use taken from records; the frequency among controls is from another study.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A meta-analysis against mostly general population controls found no clear difference (2.70, 0.32 to 5.08).',
  },
  {
    id: 'microscopic-colitis/aspirin-use/yen2022',
    condition: 'microscopic-colitis',
    finding: 'aspirin-use',
    overlapGroup: 'drug-exposure',
    measure: { kind: 'two_by_two', truePositive: 25, falseNegative: 55, falsePositive: 17, trueNegative: 101 },
    comparator: 'symptomatic_gut',
    comparedWith: 'adults having colonoscopy with biopsies for suspected microscopic colitis who did not have it',
    population:
      '80 adults with microscopic colitis (21 found among those investigated, 59 from a registry within three months of diagnosis), United States',
    setting: 'secondary_care',
    reference: 'Colonic biopsies.',
    source: { id: 'yen2022', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Counts against patients with diarrhoea, but small, one centre, and three quarters of the cases from a registry.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Any dose. No difference in a larger matched study against patients with diarrhoea. Against mostly general population controls a meta-analysis gives an odds ratio of 2.84 (1.40 to 5.76).',
  },
  {
    id: 'microscopic-colitis/ssri-use/yen2022',
    condition: 'microscopic-colitis',
    finding: 'ssri-use',
    overlapGroup: 'drug-exposure',
    measure: { kind: 'two_by_two', truePositive: 27, falseNegative: 53, falsePositive: 30, trueNegative: 88 },
    comparator: 'symptomatic_gut',
    comparedWith: 'adults having colonoscopy with biopsies for suspected microscopic colitis who did not have it',
    population:
      '80 adults with microscopic colitis (21 found among those investigated, 59 from a registry within three months of diagnosis), United States',
    setting: 'secondary_care',
    reference: 'Colonic biopsies.',
    source: { id: 'yen2022', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Counts against patients with diarrhoea, but small, one centre, and three quarters of the cases from a registry.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'No difference in a larger matched study against patients with diarrhoea. Against mostly general population controls a meta-analysis gives an odds ratio of 2.12 (1.27 to 2.96).',
  },
  {
    id: 'microscopic-colitis/statin-use/yen2022',
    condition: 'microscopic-colitis',
    finding: 'statin-use',
    overlapGroup: 'drug-exposure',
    measure: { kind: 'two_by_two', truePositive: 22, falseNegative: 58, falsePositive: 32, trueNegative: 86 },
    comparator: 'symptomatic_gut',
    comparedWith: 'adults having colonoscopy with biopsies for suspected microscopic colitis who did not have it',
    population:
      '80 adults with microscopic colitis (21 found among those investigated, 59 from a registry within three months of diagnosis), United States',
    setting: 'secondary_care',
    reference: 'Colonic biopsies.',
    source: { id: 'yen2022', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Counts against patients with diarrhoea, but small, one centre, and three quarters of the cases from a registry.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'No difference in a larger matched study either. Against mostly general population controls a meta-analysis gives an odds ratio of 1.74 (1.19 to 2.30).',
  },
  {
    id: 'microscopic-colitis/smoking-current/zylberberg2021',
    condition: 'microscopic-colitis',
    finding: 'smoking-current',
    overlapGroup: 'smoking',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.105,
      specificity: 0.951,
      withCondition: 344,
      withoutCondition: 668,
    },
    comparator: 'symptomatic_gut',
    comparedWith: '668 adults having colonoscopy for diarrhoea with biopsies negative for microscopic colitis',
    population:
      '344 adults with microscopic colitis at two United States centres, matched by age, sex and calendar period',
    setting: 'secondary_care',
    reference: 'Colonic biopsies.',
    source: { id: 'zylberberg2021', locator: 'Results, first paragraph' },
    grade: 'moderate',
    gradeReason: 'Matched against patients with diarrhoea; smoking taken from records.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '10.5 % against 4.9 %; ever smoking did not differ. Against the general population a meta-analysis gives an odds ratio of 2.99 (2.15 to 4.15).',
  },
];
