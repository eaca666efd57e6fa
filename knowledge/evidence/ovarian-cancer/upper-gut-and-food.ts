import type { FindingEvidenceEntry } from '../../schema';

export const ovarianCancerUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'ovarian-cancer/loss-of-appetite/qcancer-ovary2012',
    condition: 'ovarian-cancer',
    finding: 'loss-of-appetite',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'odds_ratio',
      value: 5.2,
      low: 3.4,
      high: 7.9,
      frequencyInControls: 0.05,
      frequencyBasis:
        'Assumed: 5 % of women with gut complaints would have this written in the record; by questionnaire a third of people with functional disorders say so.',
    },
    comparator: 'population',
    comparedWith: 'Women registered with the same practices without the symptom in the record',
    population: 'Women aged 30 to 84 in 375 British practices, 976 ovarian cancers in 2.03 million person-years',
    setting: 'primary_care',
    reference: 'Ovarian cancer in the record within two years',
    source: {
      id: 'qcancer-ovary2012',
      locator: 'Table 2',
    },
    grade: 'moderate',
    gradeReason:
      'Adjusted hazard ratio from a very large cohort, no bounds missing; used as an odds ratio, and the frequency among others is assumed.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Compared with all women, so too high among women with gut symptoms. Case-control odds ratio 17 (6.1 to 50); pooled ratio of a review 9.2.',
  },
  {
    id: 'ovarian-cancer/early-satiety-or-appetite-loss/ebell2016',
    condition: 'ovarian-cancer',
    finding: 'early-satiety-or-appetite-loss',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judgement',
      present: {
        value: 3,
        low: 1.5,
        high: 6,
      },
      absent: {
        value: 0.8,
        low: 0.6,
        high: 0.95,
      },
      rationale:
        'Pooled ratio 9.2 for loss of appetite against women without a reason to attend; lowered for women with gut symptoms, in whom early fullness is common.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'ebell2016',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ovarian-cancer/nausea/bankhead2005',
    condition: 'ovarian-cancer',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.3,
        low: 0.9,
        high: 1.9,
      },
      absent: {
        value: 0.93,
        low: 0.8,
        high: 1.05,
      },
      rationale:
        'Vomiting and dyspepsia are among the symptoms recorded at presentation; no ratio among symptomatic women was found.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'bankhead2005',
      locator: 'Introduction',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ovarian-cancer/vomiting/bankhead2005',
    condition: 'ovarian-cancer',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.2,
        low: 0.8,
        high: 2,
      },
      absent: {
        value: 0.97,
        low: 0.9,
        high: 1.05,
      },
      rationale:
        'Vomiting is among the symptoms recorded at presentation, mostly with obstruction in advanced disease.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'bankhead2005',
      locator: 'Introduction',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
