import type { FindingEvidenceEntry } from '../schema';

const estimated = {
  finding: 'mild-ileitis-alone',
  overlapGroup: 'colonoscopy-histology',
  comparator: 'assumed',
  comparedWith: 'Adults having an ileocolonoscopy for other reasons, assumed',
  population: 'Adults with ileitis at ileocolonoscopy that is neither chronic nor granulomatous',
  setting: 'secondary_care',
  reference: 'Diagnosis at follow-up',
  grade: 'very_low',
  readFrom: 'abstract',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** Mild ileitis without anything chronic: what it says for Crohn disease, and for the painkillers that bring it. */
export const mildIleitisEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'crohn-disease/mild-ileitis-alone/koureta-2024',
    condition: 'crohn-disease',
    measure: {
      kind: 'judgement',
      present: { value: 2.5, low: 1, high: 6 },
      absent: null,
      rationale:
        'Crohn disease was diagnosed later in 11 of 56 who were followed (19.6 %; 92 had such an ileitis among 5,353 colonoscopies) and in 5 of 108 (4.6 %) over 55 months. If one in twenty of those who have a colonoscopy for it has Crohn disease, these shares are ratios of about five and one.',
    },
    source: { id: 'koureta-2024', locator: 'Abstract, results' },
    gradeReason: 'The shares were counted and differ fourfold; the ratio between them is our estimate.',
    caveat:
      'The second series is Tse 2017. Who had no follow-up is not in the first. Found by chance in people without complaints it hardly ever became Crohn disease (review of fourteen studies, 2021). Narrowing on a scan spoke for it.',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/mild-ileitis-alone/ulcerative-ileitis-ileoscopy',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judgement',
      present: { value: 3, low: 1.3, high: 7 },
      absent: { value: 0.95, low: 0.88, high: 1 },
      rationale:
        '33 of 40 people with ulcers of the last ileum among 1,900 ileoscopies had taken such a painkiller; most who take one have a normal ileum.',
    },
    source: { id: 'ulcerative-ileitis-ileoscopy', locator: 'Abstract, results' },
    gradeReason: 'Counted among those with ulcers; the ratio is our estimate.',
  },
];
