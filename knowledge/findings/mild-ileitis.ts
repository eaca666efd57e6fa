import type { FindingEntry } from '../schema';

/** A result of ileocolonoscopy that speaks for several conditions, and for none of them much. */
export const mildIleitisFindings: readonly FindingEntry[] = [
  {
    id: 'mild-ileitis-alone',
    label: 'Mild ileitis and nothing else at ileocolonoscopy',
    question: 'Did the colonoscopy show a mildly inflamed last ileum and nothing else?',
    definition:
      'Redness, erosions or small ulcers of the last ileum with an active or unspecific inflammation, no chronic change, no granuloma, and a normal colon.',
    alsoKnownAs: [
      'nonspecific ileitis',
      'terminal ileitis',
      'isolated ileitis',
      'active ileitis',
      'aphthous ulcers of the ileum',
    ],
    kind: { type: 'presence' },
    section: 'history',
    derivedFrom: "ileocolonoscopy-biopsy == 'mild-ileitis'",
    effort: 2,
  },
];
