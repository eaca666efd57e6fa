import type { FindingEvidenceEntry } from '../../schema';

export const hyperthyroidismPainAndGas: readonly FindingEvidenceEntry[] = [
  {
    id: 'hyperthyroidism/abdominal-pain/harper1989',
    condition: 'hyperthyroidism',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.6,
        low: 0.4,
        high: 0.9,
      },
      absent: {
        value: 1.5,
        low: 1.1,
        high: 2.0,
      },
      rationale:
        '5 of 25 people in hospital complained of pain, against 71 % of the background of gut patients; softened because few were asked as gut patients.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Suppressed TSH with raised thyroid hormones',
    source: {
      id: 'harper1989',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Looked for again on 22 November 2026: Boelaert 2009 and Goichot 2012 and 2016 do not print it; the 25 in hospital are the only count.',
  },
  {
    id: 'hyperthyroidism/bloating/goichot2012',
    condition: 'hyperthyroidism',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.7,
        low: 0.5,
        high: 1.0,
      },
      absent: {
        value: 1.3,
        low: 1.0,
        high: 1.7,
      },
      rationale: 'Not among the symptoms of the series.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Suppressed TSH with raised thyroid hormones',
    source: {
      id: 'goichot2012',
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
