import type { AccuracyEntry } from '../../schema';

/** A lasting inflammation or a cancer under the microscope, in an acute infection: it explains the complaint by itself. */
export const lastingInflammationAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'acute-gastroenteritis/ileocolonoscopy-biopsy/zonula-judgement',
    condition: 'acute-gastroenteritis',
    investigation: 'ileocolonoscopy-biopsy',
    positive: { outcomes: ['uc-pattern', 'crohn-pattern', 'microscopic-colitis', 'cancer'] },
    saysNothing: ['normal', 'infectious-or-drug-pattern', 'mild-ileitis', 'ischaemic-pattern', 'polyp'],
    overlapGroup: 'colonoscopy-histology',
    measure: {
      kind: 'judgement',
      present: { value: 0.2, low: 0.08, high: 0.5 },
      absent: null,
      rationale:
        'Tissue tells an acute infection from a lasting inflammation in most. One beside the other is seen (an infection in one of ten relapses of colitis), and a first attack is at times read wrongly.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults having an ileocolonoscopy for other reasons, assumed',
    population: 'Adults with gut symptoms who have had an ileocolonoscopy with biopsies',
    setting: 'secondary_care',
    reference: 'The ratios were not measured',
    source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
  },
];
