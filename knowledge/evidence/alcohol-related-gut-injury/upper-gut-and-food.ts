import type { FindingEvidenceEntry } from '../../schema';

export const alcoholRelatedGutInjuryUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'alcohol-related-gut-injury/nausea/ostfold-thesis',
    condition: 'alcohol-related-gut-injury',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 6,
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
    caveat: 'Partly withdrawal.',
  },
  {
    id: 'alcohol-related-gut-injury/vomiting/ostfold-thesis',
    condition: 'alcohol-related-gut-injury',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.5,
        low: 1.0,
        high: 2.3,
      },
      absent: {
        value: 0.9,
        low: 0.8,
        high: 1.0,
      },
      rationale: 'Morning retching is known in heavy drinkers; the series counts nausea only.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Heavy drinking without another cause; better after weeks without',
    source: {
      id: 'ostfold-thesis',
      locator: 'Abstract',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'alcohol-related-gut-injury/heartburn/alcohol-gerd2025',
    condition: 'alcohol-related-gut-injury',
    finding: 'heartburn',
    overlapGroup: 'oesophageal',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.1,
        low: 0.9,
        high: 1.3,
      },
      absent: {
        value: 0.93,
        low: 0.8,
        high: 1.1,
      },
      rationale:
        'Reflux disease goes with a diagnosis of alcohol use disorder with an odds ratio of 1.18 (1.10 to 1.26): hardly tells.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Heavy drinking without another cause; better after weeks without',
    source: {
      id: 'alcohol-gerd2025',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement. Source not re-read for this entry.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Figure collected earlier from the abstract; not re-read.',
  },
];
