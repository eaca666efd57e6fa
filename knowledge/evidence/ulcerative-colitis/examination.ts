import type { FindingEvidenceEntry } from '../../schema';

/** What the examination shows in ulcerative colitis. */
export const ulcerativeColitisExamination: readonly FindingEvidenceEntry[] = [
  {
    id: 'ulcerative-colitis/perianal-disease/zonula-judgement',
    condition: 'ulcerative-colitis',
    finding: 'perianal-disease',
    overlapGroup: 'perianal',
    measure: {
      kind: 'judgement',
      present: { value: 0.7, low: 0.3, high: 1.6 },
      absent: { value: 1.0, low: 0.99, high: 1.02 },
      rationale:
        "Perianal fistula or abscess points to Crohn's disease rather than ulcerative colitis; the size is an estimate.",
    },
    comparator: 'assumed',
    comparedWith: 'people with gut symptoms seen by a gastroenterologist, as estimated',
    population: 'Adults with gut symptoms; nobody was measured.',
    setting: 'secondary_care',
    reference: 'Not applicable: an estimate.',
    source: { id: 'zonula-judgement', locator: 'Estimate; no published figure found' },
    grade: 'very_low',
    gradeReason: 'An estimate: no study was found that gives the frequency in the condition and among others.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      "In an Indian series of children none of 55 with ulcerative colitis and 6 of 43 with Crohn's disease had it.",
  },
];
