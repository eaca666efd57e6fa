import type { FindingEvidenceEntry } from '../schema';

const estimated = {
  comparator: 'assumed',
  comparedWith: 'Adults with gut symptoms of any cause, assumed',
  setting: 'mixed',
  reference: 'The ratios were not measured',
  source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
  grade: 'very_low',
  gradeReason: 'An estimate: nobody measured it in this group. The bounds say how far it may be off.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

/** A diagnosis made before: new complaints are mostly its own, and the engine had nothing to say so. */
export const knownDiagnosisEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'ulcerative-colitis/known-uc/zonula-judgement',
    condition: 'ulcerative-colitis',
    finding: 'known-uc',
    overlapGroup: 'inflammatory-bowel-disease',
    measure: {
      kind: 'judgement',
      present: { value: 20, low: 8, high: 45 },
      absent: { value: 0.8, low: 0.65, high: 0.95 },
      rationale:
        'Diagnosed in one of 175 people, and in a large part of those whom it brings to a clinic; infection, drugs or cancer explain some of their new complaints.',
    },
    population: 'Adults with ulcerative colitis who come with gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/known-cd/zonula-judgement',
    condition: 'crohn-disease',
    finding: 'known-cd',
    overlapGroup: 'inflammatory-bowel-disease',
    measure: {
      kind: 'judgement',
      present: { value: 20, low: 8, high: 45 },
      absent: { value: 0.8, low: 0.65, high: 0.95 },
      rationale:
        'Diagnosed in one of 250 people, and in a large part of those whom it brings to a clinic; bile acids, infection, narrowing without inflammation or overgrowth explain some of their new complaints.',
    },
    population: 'Adults with Crohn disease who come with gut symptoms',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/known-thyrotoxicosis/zonula-judgement',
    condition: 'hyperthyroidism',
    finding: 'known-thyrotoxicosis',
    overlapGroup: 'thyrotoxic',
    measure: {
      kind: 'judgement',
      present: { value: 12, low: 5, high: 30 },
      absent: { value: 0.85, low: 0.7, high: 0.97 },
      rationale: 'Treatment stopped or failing brings it back; many with the diagnosis are well treated.',
    },
    population: 'Adults with untreated hyperthyroidism and gut symptoms',
  },
];
