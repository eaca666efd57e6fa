import type { FindingEvidenceEntry } from '../../schema';

export const alcoholRelatedGutInjuryPainAndGas: readonly FindingEvidenceEntry[] = [
  {
    id: 'alcohol-related-gut-injury/abdominal-pain/ostfold-thesis',
    condition: 'alcohol-related-gut-injury',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 15,
        of: 24,
      },
      inOthers: 'background',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population: '24 heavy drinkers admitted for detoxification in Norway, on average 338 g a day',
    setting: 'secondary_care',
    reference: 'Admission for detoxification',
    source: {
      id: 'ostfold-thesis',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason: 'Twenty-four people, very heavy drinkers, one hospital; asked in an interview.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Pain or dyspepsia. Pain that bores through to the back: pancreas.',
  },
  {
    id: 'alcohol-related-gut-injury/epigastric-pain/dysmotility2016',
    condition: 'alcohol-related-gut-injury',
    finding: 'epigastric-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.2,
        low: 0.9,
        high: 1.6,
      },
      absent: {
        value: 0.85,
        low: 0.65,
        high: 1.1,
      },
      rationale:
        'Dyspepsia is increased in drinkers against healthy people and stays a year after stopping; no ratio among gut patients.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Heavy drinking without another cause; better after weeks without',
    source: {
      id: 'dysmotility2016',
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
    id: 'alcohol-related-gut-injury/bloating/bode2003',
    condition: 'alcohol-related-gut-injury',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.9,
        low: 0.7,
        high: 1.2,
      },
      absent: {
        value: 1.1,
        low: 0.9,
        high: 1.3,
      },
      rationale: 'Bacterial overgrowth is commoner in drinkers; no ratio.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Heavy drinking without another cause; better after weeks without',
    source: {
      id: 'bode2003',
      locator: 'Abstract',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
