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
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.38, low: 0.25, high: 0.52 },
      rationale:
        'In 48 % of 239 patients of two centres, nearly half of whom were operated on; 39 % where only the left side was involved, as it is in most.',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population:
      '239 patients with ischaemic colitis in two centres (one country, not named in the abstract), 2000 to 2011, mean age 69, 52 % women; 48 % with the right side involved',
    setting: 'secondary_care',
    reference: 'Full colonoscopy or operation, with histology',
    source: { id: 'right-colon-2017', locator: 'Abstract, results: nausea 58 % of 48 % and 39 % of 52 %' },
    grade: 'very_low',
    gradeReason:
      'An estimate below a series with many severe cases: other hospitals find the right side alone in 26 to 30 %, here it was involved in 48 %.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
  },
];
