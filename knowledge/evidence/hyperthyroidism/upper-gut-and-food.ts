import type { FindingEvidenceEntry } from '../../schema';

export const hyperthyroidismUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'hyperthyroidism/vomiting/harper1989',
    condition: 'hyperthyroidism',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.44 },
      rationale:
        '11 of 25 in hospital vomited (and only 7 were nauseated); vomiting as the main complaint is told of in 31 case reports, and it is not among the reasons for coming in 80 patients sent by general practitioners. Taken between the hospital and the few.',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population: '25 people in hospital with newly found thyrotoxicosis in Louisiana, 1982 to 1986',
    setting: 'secondary_care',
    reference: 'Thyroid hormones',
    source: {
      id: 'harper1989',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason: 'An estimate below the count of twenty-five people in hospital, who were severely ill.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat: 'In outpatients far rarer; in thyroid storm commoner.',
  },
  {
    id: 'hyperthyroidism/nausea/harper1989',
    condition: 'hyperthyroidism',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 7,
        of: 25,
      },
      inOthers: 'background',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population: '25 people in hospital with newly found thyrotoxicosis in Louisiana, 1982 to 1986',
    setting: 'secondary_care',
    reference: 'Thyroid hormones',
    source: {
      id: 'harper1989',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason: 'Twenty-five people in hospital, one centre: severe disease, picked.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'hyperthyroidism/loss-of-appetite/trivalle1996',
    condition: 'hyperthyroidism',
    finding: 'loss-of-appetite',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.6,
        low: 0.3,
        high: 1.0,
      },
      absent: {
        value: 1.2,
        low: 1.0,
        high: 1.5,
      },
      rationale: 'Appetite is mostly increased in the young (loss in 4 %); from 70 on a third lose it (32 %).',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Suppressed TSH with raised thyroid hormones',
    source: {
      id: 'trivalle1996',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
