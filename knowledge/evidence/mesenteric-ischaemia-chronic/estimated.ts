/** What every estimate of this condition has in common. */
export const estimated = {
  condition: 'mesenteric-ischaemia-chronic',
  comparator: 'background',
  comparedWith: 'People with gut symptoms of other causes (common background)',
  population: 'Adults with chronic mesenteric ischaemia as first seen',
  setting: 'mixed',
  reference: 'Not applicable: an estimate.',
  source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
  grade: 'very_low',
  gradeReason: 'An estimate: nobody measured it in this group. The bounds say how far it may be off.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;
