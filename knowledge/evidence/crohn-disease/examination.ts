import type { FindingEvidenceEntry } from '../../schema';

/** What the examination shows in Crohn's disease. */
export const crohnDiseaseExamination: readonly FindingEvidenceEntry[] = [
  {
    id: 'crohn-disease/perianal-disease/tsai2022',
    condition: 'crohn-disease',
    finding: 'perianal-disease',
    overlapGroup: 'perianal',
    measure: { kind: 'frequencies', inCases: 0.115, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'The common background of people with gut symptoms',
    population: "Population-based inception cohorts of Crohn's disease, pooled (12 studies); at or before diagnosis",
    setting: 'mixed',
    reference: 'Diagnosis of the cohorts; mostly abscess or fistula.',
    source: { id: 'tsai2022', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'The frequency at diagnosis is well measured (95 % interval 6.7 to 19.0 %); the common background counts fissures too, and so understates what a fistula or an abscess says.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A fistula came before the diagnosis in 8.6 % (5.0 % outside Asia, 17.7 % in Asia). Among adults at colonoscopy a fistula alone is found in 0.35 %.',
  },
  {
    id: 'crohn-disease/anal-fissure/zonula-judgement',
    condition: 'crohn-disease',
    finding: 'anal-fissure',
    overlapGroup: 'perianal',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.9, high: 2.8 },
      absent: { value: 0.97, low: 0.92, high: 1.01 },
      rationale:
        'Only a fissure off the midline, painless or multiple is a pointer (ratio about 3); the finding counts any fissure, most of which come from constipation.',
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
    caveat: 'A midline fissure with constipation is no pointer.',
  },
  {
    id: 'crohn-disease/abdominal-mass/brown-1988-crohn',
    condition: 'crohn-disease',
    finding: 'abdominal-mass',
    overlapGroup: 'mass',
    measure: { kind: 'frequencies', inCases: { count: 78, of: 440 }, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'The common background of people with gut symptoms',
    population: "All 440 people found with Crohn's disease in Northern Ireland from 1966 to 1981, at first diagnosis",
    setting: 'general',
    reference: 'Strict diagnostic criteria, applied to case notes looked up afterwards.',
    source: { id: 'brown-1988-crohn', locator: 'Abstract: abdominal mass in 17.7 %' },
    grade: 'low',
    gradeReason:
      'A whole region, and read in the abstract; but old, from case notes, and without controls. The count is worked back from the percentage.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A third had been ill for more than a year and imaging came late: today fewer have a mass that can be felt, and the ratio is an upper bound. Also found in colorectal and ovarian cancer.',
  },
];
