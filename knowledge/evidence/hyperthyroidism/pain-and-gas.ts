import type { FindingEvidenceEntry } from '../../schema';

export const hyperthyroidismPainAndGas: readonly FindingEvidenceEntry[] = [
  {
    id: 'hyperthyroidism/abdominal-pain/thyrotoxic-gut-2009',
    condition: 'hyperthyroidism',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: { kind: 'frequencies', inCases: { count: 8, of: 28 }, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'People with gut symptoms of other causes (common background)',
    population:
      '28 people aged 17 to 62 with hyperthyroidism in a Chinese hospital, 1999 to 2007, who had come again and again mainly for gut symptoms and had been taken for bowel disease',
    setting: 'secondary_care',
    reference: 'Free thyroid hormones, in a panel of five tests; cancer of the thyroid and thyroiditis left out',
    source: { id: 'thyrotoxic-gut-2009', locator: 'Abstract, and section 2.2: bouts of abdominal pain in 8 of 28' },
    grade: 'low',
    gradeReason:
      'Counted in people with gut symptoms, as here; but 28 only, of one hospital, looked back upon, and chosen because the diagnosis had been missed.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-23',
    caveat:
      'Ratios of 0.6 (0.4 to 0.9) and 1.5 (1.1 to 2.0) stood here before, softened from 5 of 25 people in hospital with pain (20 %, Harper 1989), few of whom were asked as gut patients: the two counts agree. Those who came because of pain may have been found sooner and be missing here.',
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
