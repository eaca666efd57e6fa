import type { BarrierStatement } from './schema';

/** What the barrier is, and what its measurement means. */
export const barrierStatements: readonly BarrierStatement[] = [
  {
    id: 'what-it-is',
    statement:
      'The gut is lined by a single layer of cells, sealed to one another near the top by tight junctions. Water, salts and digested food pass; most large molecules and germs do not.',
    source: { id: 'nhs-leaky', locator: 'The bowel lining: what we know' },
    grade: 'moderate',
    gradeReason: 'Page of a health service, archived copy.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'everyone-leaks',
    statement:
      'Everybody’s gut lets something through: tight junctions are selective and answer to food, hormones and signals. “Permeable” is normal; “raised” means more than in people tested in the same way.',
    source: { id: 'lacy2024', locator: 'Text, as quoted in a digest of the paper' },
    grade: 'low',
    gradeReason: 'Narrative review; read in a digest.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'what-is-measured',
    statement:
      'Tests measure how much of a swallowed probe reaches the urine or blood, or how much passes through a biopsy. They measure a function for a day, not a disease.',
    source: { id: 'camilleri2019', locator: 'Conclusions' },
    grade: 'moderate',
    gradeReason: 'Review; read in a digest.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'treat-the-cause',
    statement:
      'When a cause is found, treating it is the treatment of the barrier; none is known that treats the barrier by itself.',
    source: { id: 'camilleri2019', locator: 'Conclusions' },
    grade: 'moderate',
    gradeReason: 'Review; read in a digest.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
