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
    title:
      'a known celiac disease, or Crohn disease of the duodenum or a colitis that is healed, since what it does outside the gut may be behind this',
    logic: 'duodenal-disease or lasting-gut-condition-in-remission or gluten-ataxia-or-severe-reaction',
    action:
      'Ask about the bowel and about gluten; think of what celiac disease does elsewhere (skin, blood, bones, nerves).',
    body: 'ESsCD (2019)',
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
    source: { id: 'esscd-2019', locator: 'Definitions: a disease of several organs, its skin form and gluten ataxia' },
    grade: 'low',
    gradeReason:
      'That it is a disease of several organs is the guideline’s, read in a summary; that everybody with it is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ranked-for-known-antibody-deficiency',
    title: 'a known lack of antibodies, since what it does beside infections may be behind this',
    logic: 'immunodeficiency',
    action: 'Ask about the bowel; think of infections, of low blood cells, and of lungs, liver, spleen and glands.',
    body: 'Systematic review (2021)',
    examples: [
      { given: { immunodeficiency: true }, then: true },
      { given: { immunodeficiency: false }, then: false },
    ],
    source: { id: 'janssen2021', locator: 'Abstract, results: manifestations besides infections in adults (62 %)' },
    grade: 'low',
    gradeReason:
      'The share with other manifestations was counted; that everybody with it is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-known-overactive-thyroid',
    title: 'a known overactive thyroid, since it may be behind this: gut, liver and heart all feel it',
    logic: 'known-thyrotoxicosis',
    action: 'Thyroid function now, whatever it was before; ask about the bowel, the pulse and the weight.',
    body: 'Systematic review',
    examples: [
      { given: { 'known-thyrotoxicosis': true }, then: true },
      { given: { 'known-thyrotoxicosis': false }, then: false },
    ],
    source: { id: 'lft-hyperthyroidism-meta', locator: 'Abstract, results: raised liver tests before treatment' },
    grade: 'low',
    gradeReason:
      'How often the liver takes part was counted; that everybody with it is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'abstract',
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
  {
    ...base,
    id: 'ranked-for-pyoderma',
    title: 'a pyoderma gangrenosum, behind which a bowel inflammation is the disease found most often',
    logic: 'pyoderma-gangrenosum',
    action:
      'Ask about the bowel, blood and weight; think as well of arthritis, diseases of the blood and cancer. An ulcer that looks like it has many other causes.',
    body: 'Systematic review (2018)',
    examples: [
      { given: { 'pyoderma-gangrenosum': true }, then: true },
      { given: { 'pyoderma-gangrenosum': false }, then: false },
    ],
    source: { id: 'kridin-2018', locator: 'Abstract, results: 17.6 % of 2,611 (13.0 to 22.7)' },
    grade: 'low',
    gradeReason:
      'The share with a bowel inflammation was pooled from series of skin clinics and hospitals; that one in six is enough to rank is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-signs-of-the-thyroid',
    title: 'an enlarged thyroid with a racing heart, tremor or heat that is hard to bear',
    logic: 'goitre and heat-intolerance-tremor-palpitations',
    action:
      'Thyroid function now; ask about the stools and the weight. Weakness that comes in attacks wants potassium at once.',
    body: 'French multicentre series (2012)',
    examples: [
      { given: { goitre: true, 'heat-intolerance-tremor-palpitations': true }, then: true },
      { given: { goitre: true, 'heat-intolerance-tremor-palpitations': false }, then: false },
      { given: { goitre: true }, then: 'cannot_tell' },
    ],
    source: { id: 'goichot2012', locator: 'Abstract, results: palpitations 72.1 %, clinical goitre 32.2 %' },
    grade: 'low',
    gradeReason:
      'How many with the disease have each was counted; how many with both have the disease nobody counted, and that they are ranked without a complaint of the gut is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-what-celiac-disease-does-elsewhere',
    title:
      'a sign outside the gut that nothing explains and for which a test for celiac disease is advised: nerves or balance, mouth ulcers, infertility, thin bones',
    logic: 'neuropathy-or-ataxia or oral-ulcers or infertility or osteoporosis',
    action:
      'Celiac antibodies while gluten is eaten; ask about the bowel, weight and iron. Most who have one of these signs have another cause for it.',
    body: 'NICE NG20',
    examples: [
      { given: { infertility: true }, then: true },
      { given: { 'neuropathy-or-ataxia': true }, then: true },
      {
        given: { 'neuropathy-or-ataxia': false, 'oral-ulcers': false, infertility: false, osteoporosis: false },
        then: false,
      },
      { given: { 'oral-ulcers': false }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng20', locator: 'Recommendations 1.1.1 (mouth ulcers) and 1.1.2 (nerves, infertility, bones)' },
    grade: 'low',
    gradeReason:
      'For which signs a test is offered or considered is the guideline’s; that each of them is enough to be ranked is the authors’ choice. The other signs that it names (tiredness, thyroid, liver, diabetes) are left out, as they are met with every day.',
    readFrom: 'full_text',
  },
];
