import type { FindingEvidenceEntry } from '../../schema';

export const ischaemicColitisPainAndGas: readonly FindingEvidenceEntry[] = [
  {
    id: 'ischaemic-colitis/abdominal-pain/anon2006ic',
    condition: 'ischaemic-colitis',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.2,
        low: 0.9,
        high: 1.5,
      },
      absent: {
        value: 0.5,
        low: 0.25,
        high: 0.9,
      },
      rationale:
        'Pain was as common and as strong in mild as in severe disease; nearly all have some. No ratio among symptomatic people.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Colonoscopy with biopsy, or CT with the typical picture',
    source: {
      id: 'anon2006ic',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Counted in other series: 341 of 364 (94 %), but 63.6 % of 77 Korean patients; the estimate lies between them.',
  },
  {
    id: 'ischaemic-colitis/abdominal-pain-lower/nagata2015',
    condition: 'ischaemic-colitis',
    finding: 'abdominal-pain-lower',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.3,
        low: 0.9,
        high: 1.8,
      },
      absent: {
        value: 0.7,
        low: 0.45,
        high: 1.0,
      },
      rationale: '88 % of cases were left-sided at colonoscopy: pain lies low and to the left.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Colonoscopy with biopsy, or CT with the typical picture',
    source: {
      id: 'nagata2015',
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
    id: 'ischaemic-colitis/llq-pain/nagata2015',
    condition: 'ischaemic-colitis',
    finding: 'llq-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.6,
        low: 1.0,
        high: 2.5,
      },
      absent: {
        value: 0.75,
        low: 0.5,
        high: 1.0,
      },
      rationale: '88 % of cases were left-sided at colonoscopy.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Colonoscopy with biopsy, or CT with the typical picture',
    source: {
      id: 'nagata2015',
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
    id: 'ischaemic-colitis/pain-out-of-proportion/acg-ci-2015',
    condition: 'ischaemic-colitis',
    finding: 'pain-out-of-proportion',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.5,
        low: 0.7,
        high: 3,
      },
      absent: {
        value: 0.98,
        low: 0.9,
        high: 1.05,
      },
      rationale:
        'Severe pain without bleeding is the warning of mesenteric ischaemia, which may begin in the right colon; ischaemic colitis itself hurts mildly.',
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
    id: 'ischaemic-colitis/postprandial-pain/acg-ci-2015',
    condition: 'ischaemic-colitis',
    finding: 'postprandial-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.9,
        low: 0.6,
        high: 1.4,
      },
      absent: {
        value: 1.0,
        low: 0.9,
        high: 1.1,
      },
      rationale: 'Pain after meals belongs to chronic mesenteric ischaemia, not to this.',
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
    id: 'ischaemic-colitis/bloating/acg-ci-2015',
    condition: 'ischaemic-colitis',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.7,
        low: 0.45,
        high: 1.1,
      },
      absent: {
        value: 1.3,
        low: 1.0,
        high: 1.6,
      },
      rationale: 'Not part of the usual picture of an acute illness.',
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
