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
    id: 'ischaemic-colitis/nausea/acg-ci-2015',
    condition: 'ischaemic-colitis',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.0,
        low: 0.6,
        high: 1.6,
      },
      absent: {
        value: 1.0,
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
];
