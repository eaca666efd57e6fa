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
    caveat:
      'In outpatients far rarer; in thyroid storm commoner. Nausea or vomiting, not told apart, in 19.2 % of 104 Chinese patients, whatever they came for: below the estimate for vomiting alone, which their not being gut patients may explain.',
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
    measure: { kind: 'frequencies', inCases: { count: 13, of: 84 }, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'The common background of people with gut symptoms',
    population:
      '84 new patients of a French university hospital with overt hyperthyroidism, 1992 to 1993: 34 of 70 years or more, 50 of 50 or less',
    setting: 'secondary_care',
    reference: 'Thyroid hormones',
    source: { id: 'trivalle1996', locator: 'Abstract, results: anorexia 32 % of 34 and 4 % of 50' },
    grade: 'low',
    gradeReason:
      'Counted in a small series whose two ages do not stand for all ages; not chosen for gut symptoms. The count is worked back from 32 % of 34 and 4 % of 50.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
  },
];
