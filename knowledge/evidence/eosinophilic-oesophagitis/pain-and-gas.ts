import type { FindingEvidenceEntry } from '../../schema';

export const eosinophilicOesophagitisPainAndGas: readonly FindingEvidenceEntry[] = [
  {
    id: 'eosinophilic-oesophagitis/epigastric-pain/bmjbp-eoe',
    condition: 'eosinophilic-oesophagitis',
    finding: 'epigastric-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.7,
        low: 0.5,
        high: 1.0,
      },
      absent: {
        value: 1.4,
        low: 1.0,
        high: 1.8,
      },
      rationale: 'Chest discomfort rather than pain in the belly.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: '15 or more eosinophils per high-power field with symptoms of the gullet',
    source: {
      id: 'bmjbp-eoe',
      locator: 'History and exam',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'eosinophilic-oesophagitis/abdominal-pain/bmjbp-eoe',
    condition: 'eosinophilic-oesophagitis',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.5,
        low: 0.35,
        high: 0.7,
      },
      absent: {
        value: 1.9,
        low: 1.4,
        high: 2.6,
      },
      rationale: 'Unspecific, commoner in children; adults come with the gullet.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: '15 or more eosinophils per high-power field with symptoms of the gullet',
    source: {
      id: 'bmjbp-eoe',
      locator: 'History and exam',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'eosinophilic-oesophagitis/bloating/bmjbp-eoe',
    condition: 'eosinophilic-oesophagitis',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.6,
        low: 0.4,
        high: 0.9,
      },
      absent: {
        value: 1.4,
        low: 1.1,
        high: 1.7,
      },
      rationale: 'Not a symptom of the gullet.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: '15 or more eosinophils per high-power field with symptoms of the gullet',
    source: {
      id: 'bmjbp-eoe',
      locator: 'History and exam',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
