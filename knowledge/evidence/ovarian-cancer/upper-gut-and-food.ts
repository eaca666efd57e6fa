import type { FindingEvidenceEntry } from '../../schema';

export const ovarianCancerUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'ovarian-cancer/loss-of-appetite/qcancer-ovary2012',
    condition: 'ovarian-cancer',
    finding: 'loss-of-appetite',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.45, low: 0.25, high: 0.62 },
      rationale:
        'The hazard ratio of 5.2 is against all women of a practice without it in the record; a third of people with functional disorders say by questionnaire that they have lost appetite, so nearer half of women with ovarian cancer are taken.',
    },
    comparator: 'background',
    comparedWith: 'People with gut symptoms of other causes (common background)',
    population: 'Women aged 30 to 84 in 375 British practices, 976 ovarian cancers in 2.03 million person-years',
    setting: 'primary_care',
    reference: 'Not applicable: an estimate.',
    source: {
      id: 'qcancer-ovary2012',
      locator: 'Table 2',
    },
    grade: 'very_low',
    gradeReason:
      'The source stands behind the direction; how often it is found when women with gut symptoms are first seen is our estimate.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Adjusted hazard ratio 5.2 (3.4 to 7.9), case-control odds ratio 17 (6.1 to 50), pooled ratio of a review 9.2: all against women without gut symptoms.',
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
