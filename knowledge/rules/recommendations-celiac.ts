import type { RuleEntry } from '../schema';

/** Celiac disease: which test, when, and what follows. */
export const celiacRecommendations: readonly RuleEntry[] = [
  {
    id: 'celiac-serology-offer',
    title: 'Celiac serology with total IgA',
    gate: {},
    logic:
      'symptom-duration >= 28 and (abdominal-pain or diarrhoea or bloating or constipation or nausea-or-vomiting) or symptom-duration >= 28 and fatigue or weight-loss or oral-ulcers or iron-deficiency-anaemia or type-1-diabetes or autoimmune-thyroid-disease or first-degree-relative-celiac',
    action: 'Offer tTG-IgA with total IgA while gluten is eaten in more than one meal a day for at least six weeks.',
    body: 'NICE NG20',
    examples: [
      {
        given: {
          'symptom-duration': 28,
          bloating: true,
        },
        then: true,
      },
      {
        given: {
          'first-degree-relative-celiac': true,
        },
        then: true,
      },
      {
        given: {
          'symptom-duration': 27,
          bloating: true,
          'weight-loss': false,
          'oral-ulcers': false,
          'iron-deficiency-anaemia': false,
          'type-1-diabetes': false,
          'autoimmune-thyroid-disease': false,
          'first-degree-relative-celiac': false,
        },
        then: false,
      },
      {
        given: {
          'symptom-duration': 60,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-ng20', locator: 'Recommendations 1.1.1, 1.1.4 and 1.2' },
    grade: 'high',
    gradeReason: 'National guideline read on its own page; “offer” rests on prevalence studies in each group.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ttg-iga', 'total-iga'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'celiac-serology-consider',
    title: 'Celiac serology in related conditions',
    gate: {},
    logic:
      'osteoporosis or neuropathy-or-ataxia or infertility or unexplained-raised-transaminases or down-syndrome or turner-syndrome',
    action: 'Consider tTG-IgA with total IgA.',
    body: 'NICE NG20',
    examples: [
      {
        given: {
          osteoporosis: true,
        },
        then: true,
      },
      {
        given: {
          osteoporosis: false,
          'neuropathy-or-ataxia': false,
          infertility: false,
          'unexplained-raised-transaminases': false,
          'down-syndrome': false,
          'turner-syndrome': false,
        },
        then: false,
      },
      {
        given: {
          osteoporosis: false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-ng20', locator: 'Recommendation 1.1.2' },
    grade: 'high',
    gradeReason: 'National guideline read on its own page; “offer” rests on prevalence studies in each group.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ttg-iga', 'total-iga'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'celiac-serology-chronic-diarrhoea',
    title: 'Celiac serology in chronic diarrhoea',
    gate: { ageFrom: 18 },
    logic: 'chronic-diarrhoea',
    action: 'IgA-tTG and a second test that catches IgA deficiency.',
    body: 'AGA (2019)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 28,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 27,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'aga-ibsd-2019', locator: 'Table of recommendations, recommendation 5' },
    grade: 'high',
    gradeReason:
      'Strong recommendation, moderate-quality evidence; read in two guideline-library copies of the table. The second test, total IgA, is asked for by the rule for the first tests of chronic diarrhoea, behind those that find more: that order is the authors’ choice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-23',
    caveat:
      'The pathway is for watery diarrhoea of four weeks or more without blood, weight loss, anaemia, fat malabsorption, family history, travel or weak immunity.',
    kind: 'recommendation',
    investigations: ['ttg-iga'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'igg-tests-in-iga-deficiency',
    title: 'IgG-based celiac tests in IgA deficiency',
    gate: {},
    logic: 'selective-iga-deficiency or total-iga < 0.07',
    action: 'Use IgG-based tests; a negative IgA test means nothing here.',
    body: 'NICE NG20; ACG (2023)',
    examples: [
      {
        given: {
          'total-iga': 0.05,
        },
        then: true,
      },
      {
        given: {
          'total-iga': 0.07,
          'selective-iga-deficiency': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng20', locator: 'Key priorities: laboratory tests in IgA deficiency' },
    grade: 'high',
    gradeReason: 'National guideline read on its own page (consider IgG EMA, IgG DGP or IgG tTG).',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: '0.07 g/L is the usual laboratory definition, not a figure of the guideline.',
    kind: 'recommendation',
    investigations: ['dgp-antibodies'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'no-iga-tests-in-iga-deficiency',
    title: 'No IgA-based celiac tests in IgA deficiency',
    gate: {},
    logic: 'selective-iga-deficiency or total-iga < 0.07',
    action: 'Not the IgA antibodies: they stay low whatever the bowel is like. IgG-based tests instead.',
    body: 'NICE NG20; ACG (2023)',
    examples: [
      { given: { 'selective-iga-deficiency': true }, then: true },
      { given: { 'selective-iga-deficiency': false, 'total-iga': 1.4 }, then: false },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng20', locator: 'Key priorities: laboratory tests in IgA deficiency' },
    grade: 'moderate',
    gradeReason:
      'National guideline read on its own page: IgG-based tests are to be considered in IgA deficiency. It does not forbid the IgA-based ones; that they and another total IgA are then left out is the authors’ inference.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-23',
    kind: 'recommendation',
    investigations: ['ttg-iga', 'ema-iga', 'total-iga'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'ema-when-ttg-weakly-positive',
    title: 'Endomysial antibodies when tTG-IgA is weakly positive',
    gate: { ageFrom: 18 },
    logic: '1 <= ttg-iga < 3',
    action: 'Add IgA endomysial antibodies to a weakly positive tTG-IgA.',
    body: 'NICE NG20',
    examples: [
      {
        given: {
          'ttg-iga': 1,
        },
        then: true,
      },
      {
        given: {
          'ttg-iga': 3,
        },
        then: false,
      },
      {
        given: {
          'ttg-iga': 0.8,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng20', locator: 'Key priorities: EMA if tTG is weakly positive' },
    grade: 'moderate',
    gradeReason:
      'National guideline read on its own page; “weakly positive” is not defined there, three times the limit is an assumption.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ema-iga'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'duodenal-biopsy-after-positive-serology',
    title: 'Gastroscopy with duodenal biopsies after positive serology',
    gate: { ageFrom: 16 },
    logic: "ttg-iga >= 1 or ema-iga == 'positive'",
    action: 'Refer for biopsies from bulb and second part while gluten is still eaten; no gluten-free diet before.',
    body: 'ACG (2023); NICE NG20',
    examples: [
      {
        given: {
          'ttg-iga': 1,
        },
        then: true,
      },
      {
        given: {
          'ttg-iga': 0.9,
          'ema-iga': 'negative',
        },
        then: false,
      },
      {
        given: {
          'ttg-iga': 0.9,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'acg-celiac-2023', locator: 'Recommendation on endoscopy with multiple biopsies' },
    grade: 'high',
    gradeReason:
      'Strong recommendation, moderate-quality evidence (guideline-library page read). NICE asks to refer every positive serology.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'In selected adults under 45 European advice allows a diagnosis without biopsy.',
    kind: 'recommendation',
    investigations: ['duodenal-biopsy'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'hla-when-gluten-free',
    title: 'HLA-DQ2/DQ8 in someone already gluten-free',
    gate: {},
    logic: 'on-gfd',
    action: 'A negative result closes the question without a gluten challenge; a positive one proves nothing.',
    body: 'European Society for the Study of Coeliac Disease (2025)',
    examples: [
      {
        given: {
          'on-gfd': true,
        },
        then: true,
      },
      {
        given: {
          'on-gfd': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'esscd-2025', locator: 'Part 1: abstract, HLA typing in select cases' },
    grade: 'moderate',
    gradeReason:
      'Guideline abstract read: typing for clarification in select cases, with a section on people already gluten-free.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['hla-dq2-dq8'],
    direction: 'order',
    urgency: 'routine',
  },
];
