import type { FindingEvidenceEntry } from '../../schema';

/** Pain in ulcerative colitis. */
export const ulcerativeColitisPain: readonly FindingEvidenceEntry[] = [
  {
    id: 'ulcerative-colitis/abdominal-pain/both1983',
    condition: 'ulcerative-colitis',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: { kind: 'frequencies', inCases: 0.53, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'people with gut symptoms who have none of the conditions (common background)',
    population:
      '783 people with ulcerative colitis diagnosed 1960 to 1978 in the Copenhagen region, features of the first attack',
    setting: 'mixed',
    reference: 'Diagnosis as made in the regional group at the time.',
    source: { id: 'both1983', locator: 'Abstract' },
    grade: 'low',
    gradeReason: 'Regional and nearly complete, but old, and without controls.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: '72 % of 172 British and Irish children and 88 % of 50 English children at diagnosis.',
  },
  {
    id: 'ulcerative-colitis/llq-pain/zonula-judgement',
    condition: 'ulcerative-colitis',
    finding: 'llq-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.8, high: 1.6 },
      absent: { value: 0.95, low: 0.8, high: 1.1 },
      rationale: 'As typical of irritable bowel syndrome and diverticular disease.',
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
  },
];
