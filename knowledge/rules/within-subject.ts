import type { RuleEntry } from '../schema';

const base = { kind: 'within', clinicalReview: null, reviewedOn: '2026-11-22', gate: { ageFrom: 16 } } as const;

/**
 * What brings a patient within the subject of whom nothing of the gut is told: what they are known to have may be behind what
 * they come with. It is said beside the ranking, and ends where something of the gut is told.
 */
export const withinSubjectRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'ranked-for-known-ibd',
    title:
      'a known colitis or Crohn disease, since it, what it does outside the gut, or its treatment may be behind this',
    logic: 'known-uc or known-cd',
    action:
      'Ask about the bowel, and think of what the disease does elsewhere (joints, skin, eyes, bile ducts, clots) and of its drugs. Another cause is as possible as in anybody else.',
    body: 'ECCO (2016)',
    examples: [
      { given: { 'known-cd': true }, then: true },
      { given: { 'known-uc': false, 'known-cd': false }, then: false },
      { given: { 'known-uc': false }, then: 'cannot_tell' },
    ],
    source: { id: 'ecco-eim-2016', locator: 'Abstract: up to half have a manifestation outside the gut' },
    grade: 'low',
    gradeReason:
      'How common manifestations outside the gut are is the guideline’s; that everybody with the disease is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-known-celiac',
    title: 'a known celiac disease, since what it does outside the gut may be behind this',
    logic: 'duodenal-disease or lasting-gut-condition-in-remission or gluten-ataxia-or-severe-reaction',
    action: 'Ask about the bowel and about gluten; think of what celiac disease does elsewhere (blood, bones, nerves).',
    body: 'Zonula, authors’ estimate',
    examples: [
      { given: { 'duodenal-disease': true }, then: true },
      {
        given: {
          'duodenal-disease': false,
          'lasting-gut-condition-in-remission': false,
          'gluten-ataxia-or-severe-reaction': false,
        },
        then: false,
      },
    ],
    source: { id: 'zonula-judgement', locator: 'Estimate; see the reason for the grade' },
    grade: 'very_low',
    gradeReason: 'The authors’ choice, by the same reasoning as for a known colitis.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'ranked-for-another-known-condition',
    title: 'a condition of this list that was found before or by a test, since it may be behind this too',
    logic:
      'known-thyrotoxicosis or immunodeficiency or previous-diverticulitis or mc-confirmed or bad-confirmed or cdiff-confirmed',
    action: 'Ask about the bowel, and whether what is known explains this as well. Another cause is as possible.',
    body: 'Zonula, authors’ estimate',
    examples: [
      { given: { 'known-thyrotoxicosis': true }, then: true },
      { given: { immunodeficiency: true }, then: true },
      { given: { 'known-thyrotoxicosis': false }, then: 'cannot_tell' },
    ],
    source: { id: 'zonula-judgement', locator: 'Estimate; see the reason for the grade' },
    grade: 'very_low',
    gradeReason:
      'The authors’ choice: an overactive thyroid and a lack of antibodies are on the list for what they do to the gut, and do more elsewhere; an inflamed pouch can break into the bladder or seed the liver. Pouches alone, a C. difficile infection that is over and HIV as such are no reason: what is known is then not what is ranked.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'ranked-for-two-inflamed-outside-the-gut',
    title: 'inflammation of two kinds outside the gut, as bowel inflammation brings before the bowel complains',
    logic:
      'count(arthritis or ankylosing-spondylitis-or-inflammatory-back-pain, uveitis-or-episcleritis, erythema-nodosum or pyoderma-gangrenosum, oral-ulcers) >= 2',
    action:
      'Ask about the bowel; faecal calprotectin where nothing else explains it. Sarcoidosis, Behçet disease, psoriasis and infections do the same.',
    body: 'Swiss IBD cohort (2015)',
    examples: [
      { given: { arthritis: true, 'uveitis-or-episcleritis': true }, then: true },
      { given: { 'erythema-nodosum': true, 'ankylosing-spondylitis-or-inflammatory-back-pain': true }, then: true },
      {
        given: {
          'erythema-nodosum': true,
          'pyoderma-gangrenosum': true,
          arthritis: false,
          'ankylosing-spondylitis-or-inflammatory-back-pain': false,
          'uveitis-or-episcleritis': false,
          'oral-ulcers': false,
        },
        then: false,
      },
      { given: { arthritis: true }, then: 'cannot_tell' },
    ],
    source: { id: 'vavricka-2015', locator: 'Abstract, results: 25.8 % before the diagnosis' },
    grade: 'low',
    gradeReason:
      'Of those with a manifestation outside the gut a quarter (25.8 %) had the first before the disease was diagnosed, and 36.6 % had two or more in their life; one alone is mostly something else. How many with two of them have a diseased bowel nobody counted: two as the limit is the authors’ choice.',
    readFrom: 'abstract',
  },
];
