import type { FindingEntry } from '../schema';

/** Who in the family has what. */
export const familyFindings: readonly FindingEntry[] = [
  {
    id: 'first-degree-relative-celiac',
    label: 'Parent, sibling or child with celiac disease',
    question: 'Does a parent, sibling or child have celiac disease?',
    definition: 'A first-degree relative with celiac disease.',
    alsoKnownAs: ['family celiac', 'family coeliac', 'family history of coeliac disease'],
    kind: { type: 'presence' },
    section: 'family',
    effort: 1,
  },
  {
    id: 'second-degree-relative-celiac',
    label: 'Further relative with celiac disease',
    question: 'Does a grandparent, aunt, uncle, niece or nephew have celiac disease?',
    definition: 'A second-degree relative with celiac disease.',
    alsoKnownAs: ['aunt with coeliac', 'grandparent with celiac'],
    kind: { type: 'presence' },
    section: 'family',
    effort: 1,
  },
  {
    id: 'first-degree-relative-ibd',
    label: 'Parent, sibling or child with IBD',
    question: 'Does a parent, sibling or child have Crohn’s disease or ulcerative colitis?',
    definition: 'A first-degree relative with inflammatory bowel disease.',
    alsoKnownAs: [
      "family crohn's",
      'family colitis',
      'family ibd',
      'family history of ibd',
      'family history of crohn’s',
    ],
    kind: { type: 'presence' },
    section: 'family',
    effort: 1,
  },
  {
    id: 'first-degree-relative-crc',
    label: 'Parent, sibling or child with bowel cancer',
    question: 'Did a parent, sibling or child have bowel cancer?',
    definition: 'A first-degree relative with colorectal cancer.',
    alsoKnownAs: ['family bowel cancer', 'family colon cancer', 'family history of bowel cancer'],
    kind: { type: 'presence' },
    section: 'family',
    effort: 1,
  },
];
