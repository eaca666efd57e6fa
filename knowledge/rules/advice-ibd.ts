import type { RuleEntry } from '../schema';

/** What inflammatory markers do and do not say. */
export const ibdAdvice: readonly RuleEntry[] = [
  {
    id: 'calprotectin-positive-us',
    title: 'Calprotectin of 50 or more (US)',
    gate: { ageFrom: 18 },
    logic: 'faecal-calprotectin >= 50',
    action:
      'A positive screen for IBD: colonoscopy. British pathways would call 50–100 reassuring: follow the region’s rule.',
    body: 'AGA (2019)',
    examples: [
      { given: { 'faecal-calprotectin': 50 }, then: true },
      { given: { 'faecal-calprotectin': 49 }, then: false },
    ],
    source: { id: 'aga-ibsd-2019', locator: 'Recommendation 1: calprotectin 50 µg/g, lactoferrin 4.0–7.25 µg/g' },
    grade: 'low',
    gradeReason:
      'Conditional recommendation, low quality; the guideline’s comment was read in summaries (50 µg/g; lactoferrin 4.0–7.25 µg/g). The ACG (2025) gives 50–100.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'advice',
    condition: null,
  },
  {
    id: 'normal-crp-does-not-exclude-ibd',
    title: 'A normal CRP or ESR does not exclude IBD',
    gate: { ageFrom: 18 },
    logic: 'crp <= 5 or esr <= 20',
    action: 'Use a stool marker.',
    body: 'AGA (2019)',
    examples: [
      { given: { crp: 3 }, then: true },
      { given: { crp: 40, esr: 60 }, then: false },
    ],
    source: { id: 'aga-ibsd-2019', locator: 'Recommendation 2: against CRP and ESR as a screen' },
    grade: 'low',
    gradeReason:
      'Conditional recommendation, low quality; summary read: no ESR or CRP as a screen, CRP only where no stool marker is to be had. The limits of “normal” are local and ours.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'advice',
    condition: null,
  },
  {
    id: 'calprotectin-after-nsaid',
    title: 'Calprotectin of 50–250 after painkillers or infection',
    gate: {},
    logic: '50 <= faecal-calprotectin <= 250 and (nsaid-last-6w or acute-infection-now) and not any-alarm',
    action:
      'Not reliable: stop the anti-inflammatory painkiller or wait for the infection to pass, then repeat. Above 250, or with an alarm: do not wait.',
    body: 'Page quoting the BSG (2019)',
    examples: [
      { given: { 'faecal-calprotectin': 180, 'nsaid-last-6w': true, 'any-alarm': false }, then: true },
      { given: { 'faecal-calprotectin': 180, 'nsaid-last-6w': false, 'acute-infection-now': false }, then: false },
      { given: { 'faecal-calprotectin': 800, 'nsaid-last-6w': true }, then: false },
      { given: { 'faecal-calprotectin': 180, 'nsaid-last-6w': true, 'any-alarm': true }, then: false },
    ],
    source: { id: 'nsaid-fc-secondary', locator: 'Six weeks without NSAID' },
    grade: 'low',
    gradeReason:
      'Six weeks come from a page that quotes the British guideline; in volunteers the effect of diclofenac was gone after two to three weeks. The upper limit is our own.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'advice',
    condition: null,
  },
  {
    id: 'ibd-with-signs-outside-the-gut',
    title: 'Lower gut symptoms with signs outside the gut or family history',
    gate: {},
    logic: 'lower-gi-symptoms and (eim or first-degree-relative-ibd or oral-ulcers)',
    action:
      'Think of IBD: calprotectin where allowed, blood count and CRP, low threshold to refer; diarrhoea may be absent, above all in children.',
    body: 'RCGP and Crohn’s & Colitis UK toolkit',
    examples: [
      { given: { 'lower-gi-symptoms': true, eim: true }, then: true },
      {
        given: { 'lower-gi-symptoms': true, eim: false, 'first-degree-relative-ibd': false, 'oral-ulcers': false },
        then: false,
      },
    ],
    source: { id: 'rcgp-ibd', locator: 'Toolkit: when to suspect IBD' },
    grade: 'low',
    gradeReason: 'Professional toolkit; page read before. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'advice',
    condition: 'crohn-disease',
  },
  {
    id: 'known-crohn-in-remission-markers',
    title: 'Known Crohn’s disease in remission with normal markers (AGA)',
    gate: { ageFrom: 18 },
    logic:
      "known-cd and symptom-state == 'remission' and endoscopic-remission-recent and faecal-calprotectin < 150 and crp < 5",
    action:
      'Active inflammation is unlikely: no endoscopy for activity now. Without healing seen within about three years, look instead.',
    body: 'AGA (2023)',
    examples: [
      {
        given: {
          'known-cd': true,
          'symptom-state': 'remission',
          'faecal-calprotectin': 100,
          crp: 2,
          'endoscopic-remission-recent': true,
        },
        then: true,
      },
      {
        given: {
          'known-cd': true,
          'symptom-state': 'remission',
          'faecal-calprotectin': 150,
          crp: 2,
          'endoscopic-remission-recent': true,
        },
        then: false,
      },
    ],
    source: {
      id: 'aga-cd-biomarker-2023',
      locator: 'Recommendation 2: calprotectin below 150 µg/g and CRP below 5 mg/L after recent endoscopic remission',
    },
    grade: 'low',
    gradeReason:
      'Conditional recommendation, low to moderate certainty; summary and abstract read. Without remission seen within about three years the same guideline asks for endoscopy (recommendation 3).',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Surveillance for cancer keeps its own dates.',
    kind: 'advice',
    condition: 'crohn-disease',
  },
];
