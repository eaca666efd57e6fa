import type { FindingEvidenceEntry } from '../../schema';

export const ischaemicColitisUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'ischaemic-colitis/vomiting/acg-ci-2015',
    condition: 'ischaemic-colitis',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.9,
        low: 0.5,
        high: 1.5,
      },
      absent: {
        value: 1.02,
        low: 0.9,
        high: 1.1,
      },
      rationale: 'Not part of the usual picture; nor against it.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Colonoscopy with biopsy, or CT with the typical picture',
    source: {
      id: 'acg-ci-2015',
      locator: 'Recommendations on clinical presentation',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ischaemic-colitis/nausea/right-colon-2017',
    condition: 'ischaemic-colitis',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: { kind: 'frequencies', inCases: { count: 48, of: 124 }, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population:
      'The 124 of 239 patients of two centres, 2000 to 2011, in whom the right side of the colon was not involved, as it is not in most; mean age of all 69',
    setting: 'secondary_care',
    reference: 'Full colonoscopy or operation, with histology',
    source: { id: 'right-colon-2017', locator: 'Abstract, results: nausea 39 % of the 52 % without the right side' },
    grade: 'low',
    gradeReason:
      'Counted; but in hospital, where a third of these were operated on, and without a comparison group. The count is worked back from 39 % of 52 % of 239.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      '58 % where the right side was involved, as in 48 % of this series; other hospitals find the right side alone in 26 to 30 %.',
  },
];
