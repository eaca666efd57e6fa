import type { AccuracyEntry } from '../../schema';

/** What results say for or against microscopic colitis. */
export const microscopicColitisAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'microscopic-colitis/colonoscopy-random-biopsies/virine2020',
    condition: 'microscopic-colitis',
    investigation: 'colonoscopy-random-biopsies',
    positive: { outcomes: ['lymphocytic-colitis', 'collagenous-colitis', 'incomplete-microscopic-colitis'] },
    overlapGroup: 'colonoscopy-histology',
    measure: { kind: 'frequencies', inCases: 0.97, inOthers: 0.002 },
    defines: true,
    comparator: 'assumed',
    comparedWith:
      'Patients biopsied for watery diarrhoea without the disease: two in a thousand assumed, for borderline histology, which is an outcome of its own',
    population:
      '101 consecutive patients with microscopic colitis at one Canadian centre, 2017 to 2018, as far as the ascending colon had been biopsied',
    setting: 'secondary_care',
    reference: 'Histology of all sites',
    source: {
      id: 'virine2020',
      locator:
        'Abstract, results: ascending colon 97 %; in the 39 with both sites biopsied 95 % ascending, 82 % descending, all 39 in one or the other',
    },
    grade: 'low',
    gradeReason:
      'Retrospective, only patients with the disease. Both sites together found all 39 who had both; a sensitivity of 1 cannot stand, so that of the ascending colon alone among all who had it biopsied is used. The share of false positives is assumed. Read in two summaries of the paper.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Single sites: ascending 97 %, transverse 96 %, sigmoid 91 %, descending 82-85 %. Rectum and sigmoid alone are not enough.',
  },
  {
    id: 'microscopic-colitis/ileocolonoscopy-biopsy/virine2020',
    condition: 'microscopic-colitis',
    investigation: 'ileocolonoscopy-biopsy',
    positive: { outcomes: ['microscopic-colitis'] },
    overlapGroup: 'colonoscopy-histology',
    measure: { kind: 'frequencies', inCases: 0.97, inOthers: 0.002 },
    defines: true,
    comparator: 'assumed',
    comparedWith:
      'Patients biopsied for watery diarrhoea without the disease: two in a thousand assumed, since histology is the diagnosis',
    population:
      '101 consecutive patients with microscopic colitis at one Canadian centre, 2017 to 2018, as far as the ascending colon had been biopsied',
    setting: 'secondary_care',
    reference: 'Histology of all sites',
    source: {
      id: 'virine2020',
      locator:
        'Abstract, results: ascending colon 97 %; in the 39 with both sites biopsied 95 % ascending, 82 % descending, all 39 in one or the other',
    },
    grade: 'low',
    gradeReason:
      'Holds only if normal-looking mucosa of both sides was biopsied. A sensitivity of 1 cannot stand, so that of the ascending colon alone is used; the share of false positives is assumed. Read in two summaries of the paper.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'A colonoscopy with a normal view and no biopsies says nothing about microscopic colitis.',
  },
  {
    id: 'microscopic-colitis/faecal-calprotectin/zonula-judgement',
    condition: 'microscopic-colitis',
    investigation: 'faecal-calprotectin',
    positive: { atLeast: 50, unit: 'ug/g' },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.8, high: 2.8 },
      absent: { value: 0.67, low: 0.4, high: 1.1 },
      rationale:
        'No study with a usable comparison was seen. The European guideline reports values slightly higher than in irritable bowel syndrome with a large overlap; a sensitivity and a specificity of 0.6 at 50 µg/g are assumed.',
    },
    comparator: 'assumed',
    comparedWith: 'Patients with functional watery diarrhoea',
    population: 'Adults with chronic watery diarrhoea',
    setting: 'secondary_care',
    reference: 'Histology',
    source: { id: 'zonula-judgement', locator: 'Own estimate' },
    grade: 'very_low',
    gradeReason: 'An estimate; see the reasoning.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'A normal value does not exclude microscopic colitis.',
  },
];
