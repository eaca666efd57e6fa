/** The provenance of what the authors say of a calculator in their own name. */
export const own = {
  source: { id: 'zonula-judgement', locator: 'Own judgement' },
  grade: 'very_low',
  gradeReason: 'Written by the authors of this knowledge base from the rule and its caveats.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

/** Nobody has looked into the rights; so no sentence of the questionnaire is used. */
export const ownWords =
  'Whether the printed wording is protected has not been looked into; the words on this page are our own.';
