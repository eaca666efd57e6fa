import type { FindingEvidenceEntry } from '../../schema';

export const nonIgeFoodAllergyPainAndGas: readonly FindingEvidenceEntry[] = [
  {
    id: 'non-ige-food-allergy/abdominal-pain/gonzalez-delgado2022',
    condition: 'non-ige-food-allergy',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 103,
        of: 107,
      },
      inOthers: 'background',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population:
      '107 adults (93.5 % women) with food protein-induced enterocolitis at one Spanish allergy clinic, ten years',
    setting: 'secondary_care',
    reference: 'Typical story or challenge',
    source: {
      id: 'gonzalez-delgado2022',
      locator: 'Results, as reported: symptoms',
    },
    grade: 'low',
    gradeReason:
      'Prospective series of one clinic, read in a news report of the paper; seafood, mostly women; no comparison group.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: '96.3 %. In adults pain, in children vomiting leads.',
  },
  {
    id: 'non-ige-food-allergy/bloating/anvari2022',
    condition: 'non-ige-food-allergy',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.8,
        low: 0.5,
        high: 1.2,
      },
      absent: {
        value: 1.2,
        low: 0.9,
        high: 1.5,
      },
      rationale: 'Unspecific; speaks for intolerance or function.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'Story of repeated delayed reactions to one food, or challenge',
    source: {
      id: 'anvari2022',
      locator: 'The review as a whole; this point was not in the part read',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is recalled from the subject of the source; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
