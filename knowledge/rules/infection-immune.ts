import type { RuleEntry } from '../schema';

/** When to look for HIV, antibody deficiency, Whipple disease and autoimmune enteropathy. */
export const infectionImmuneRules: readonly RuleEntry[] = [
  {
    id: 'hiv-test-indicator-conditions',
    title: 'HIV test in chronic diarrhoea and other indicator conditions',
    gate: {},
    logic:
      '(chronic-diarrhoea or weight-loss) and not stated(known-uc or known-cd) or oral-candidiasis or lymphadenopathy or hiv-risk-exposure',
    action:
      'Offer an HIV test when chronic diarrhoea, weight loss, thrush or swollen nodes have no other explanation, whatever the risk.',
    body: 'BHIVA, BASHH and British Infection Society (2008)',
    examples: [
      {
        given: {
          'known-cd': true,
          diarrhoea: true,
          'symptom-duration': 60,
          'oral-candidiasis': false,
          lymphadenopathy: false,
          'hiv-risk-exposure': false,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 60,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 5,
          'weight-loss': false,
          'oral-candidiasis': false,
          lymphadenopathy: false,
          'hiv-risk-exposure': false,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 5,
          'weight-loss': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'uk-hiv-testing-2008',
      locator: 'Table 1, clinical indicator conditions',
    },
    grade: 'moderate',
    gradeReason: 'National guideline, read as reproduced in a journal table.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['hiv-serology'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'immunoglobulins-in-repeated-infection',
    title: 'Immunoglobulins in repeated infections',
    gate: {},
    logic: 'recurrent-sinopulmonary-infection or giardia-recurrent or bronchiectasis',
    action:
      'Measure IgG, IgA and IgM: antibody deficiency should be thought of in everybody with recurrent bacterial infections.',
    body: 'Finnish national survey (2001)',
    examples: [
      {
        given: {
          'recurrent-sinopulmonary-infection': true,
        },
        then: true,
      },
      {
        given: {
          'recurrent-sinopulmonary-infection': false,
          'giardia-recurrent': false,
          bronchiectasis: false,
        },
        then: false,
      },
      {
        given: {
          'giardia-recurrent': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'kainulainen2001',
      locator: 'Abstract, conclusion',
    },
    grade: 'low',
    gradeReason:
      'Conclusion of a survey of 95 patients, not a guideline; extended here to repeated giardiasis and bronchiectasis.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['immunoglobulins'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'villous-atrophy-negative-serology',
    title: 'Villous atrophy with negative celiac serology',
    gate: {},
    logic: "duodenal-biopsy == 'marsh-3' and ttg-iga < 1",
    action:
      'Look for the other causes before a gluten-free diet: immunoglobulins, HIV, Giardia, drugs (sartans, mycophenolate, NSAIDs), HLA type; then autoimmune enteropathy and lymphoma.',
    body: 'BMJ Open Gastroenterology review (2021)',
    examples: [
      {
        given: {
          'duodenal-biopsy': 'marsh-3',
          'ttg-iga': 0.3,
        },
        then: true,
      },
      {
        given: {
          'duodenal-biopsy': 'marsh-3',
          'ttg-iga': 12,
        },
        then: false,
      },
      {
        given: {
          'duodenal-biopsy': 'marsh-3',
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'schiepatti-snva-2021',
      locator: 'Abstract and Table 1',
    },
    grade: 'moderate',
    gradeReason: 'Narrative review by two referral centres; serology off a gluten-free diet.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['immunoglobulins', 'hiv-serology', 'giardia-antigen', 'hla-dq2-dq8'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'duodenal-biopsy-for-whipple-disease',
    title: 'Duodenal biopsies when joints and gut go together',
    gate: {},
    logic: 'migratory-arthralgia-then-diarrhoea or (chronic-diarrhoea and weight-loss and arthritis)',
    action:
      'Take duodenal biopsies and ask for periodic acid–Schiff stain and PCR for Tropheryma whipplei, before any immunosuppression.',
    body: 'Clinical Microbiology Reviews (2017)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 120,
          'weight-loss': true,
          arthritis: true,
        },
        then: true,
      },
      {
        given: {
          'migratory-arthralgia-then-diarrhoea': false,
          arthritis: false,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 120,
          'weight-loss': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'dolmans2017',
      locator: 'Abstract',
    },
    grade: 'low',
    gradeReason: 'Review, no guideline; the trigger is our wording of the classical picture.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['duodenal-biopsy'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'adult-autoimmune-enteropathy-pattern',
    title: 'Pattern of adult autoimmune enteropathy',
    gate: {},
    logic:
      "diarrhoea and symptom-duration > 42 and (weight-loss or steatorrhoea) and duodenal-biopsy == 'marsh-3' and ttg-iga < 1 and gluten-free-diet-no-response",
    action:
      'The clinical criteria are met as far as the app can see: specialist histology and the exclusion of drugs, antibody deficiency, infection and lymphoma decide.',
    body: 'Mayo Clinic criteria (2007)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 200,
          'weight-loss': true,
          'duodenal-biopsy': 'marsh-3',
          'ttg-iga': 0.2,
          'gluten-free-diet-no-response': true,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 30,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 200,
          'weight-loss': true,
          'duodenal-biopsy': 'marsh-3',
          'ttg-iga': 0.2,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'akram2007',
      locator: 'Diagnostic criteria (reproduced in a later paper, Table 1)',
    },
    grade: 'low',
    gradeReason: 'Criteria from 15 patients; histological details and exclusions cannot be checked here.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'autoimmune-enteropathy',
  },
];
