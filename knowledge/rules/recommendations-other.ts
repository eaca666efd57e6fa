import type { RuleEntry } from '../schema';

/** Food reactions, thyroid, pancreas, bile acids, lactose. */
export const otherRecommendations: readonly RuleEntry[] = [
  {
    id: 'ige-tests-after-matching-history',
    title: 'Skin prick test or specific IgE after a matching history',
    gate: {},
    logic:
      'onset-minutes <= 120 and (urticaria-angioedema or anaphylaxis-or-wheeze-after-food or vomiting-within-2h-of-food or reproducible-food-reaction and pruritus)',
    action:
      'Test for the suspected food only; a positive test without the matching story is sensitisation, not allergy.',
    body: 'EAACI (2023)',
    examples: [
      {
        given: {
          'onset-minutes': 20,
          'urticaria-angioedema': true,
        },
        then: true,
      },
      {
        given: {
          'onset-minutes': 121,
          'urticaria-angioedema': true,
        },
        then: false,
      },
      {
        given: {
          'onset-minutes': 20,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'eaaci-fa-dx-2023', locator: 'Abstract: history first, then sIgE and skin prick test' },
    grade: 'high',
    gradeReason: 'European guideline by GRADE; abstract read. Two hours is the usual limit of IgE-type reactions.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['skin-prick-test', 'specific-ige'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'alpha-gal-ige',
    title: 'Alpha-gal IgE when symptoms follow mammalian meat by hours',
    gate: { ageFrom: 18 },
    logic: 'tick-bite-delayed-meat-reaction',
    action: 'Serum IgE to alpha-gal; when positive, a trial without mammalian meat and products.',
    body: 'AGA (2023)',
    examples: [
      {
        given: {
          'tick-bite-delayed-meat-reaction': true,
        },
        then: true,
      },
      {
        given: {
          'tick-bite-delayed-meat-reaction': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'aga-alphagal-2023', locator: 'Best practice advice: when to test' },
    grade: 'moderate',
    gradeReason: 'Expert practice update; its main points were read on the society’s page.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['specific-ige'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'omega-5-gliadin-ige',
    title: 'Omega-5 gliadin IgE when food and exercise together cause a reaction',
    gate: { ageFrom: 16 },
    logic: 'exercise-plus-food-reaction',
    action: 'IgE to omega-5 gliadin; wheat is the commonest food behind it.',
    body: 'Kennard and colleagues (2018)',
    examples: [
      {
        given: {
          'exercise-plus-food-reaction': true,
        },
        then: true,
      },
      {
        given: {
          'exercise-plus-food-reaction': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'kennard-wdeia-2018', locator: 'Abstract: cofactors' },
    grade: 'moderate',
    gradeReason: 'Cohort of 132 adults: exercise was the cofactor in 80 %; read in a society’s summary.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['specific-ige'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'thyroid-when-diarrhoea-leads',
    title: 'TSH when diarrhoea leads',
    gate: { ageFrom: 18 },
    logic: 'chronic-diarrhoea or heat-intolerance-tremor-palpitations',
    action: 'TSH among the first blood tests.',
    body: 'BSG (2018)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 30,
        },
        then: true,
      },
      {
        given: { diarrhoea: false, 'symptom-duration': 30, 'heat-intolerance-tremor-palpitations': false },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Recommendation: screening blood tests' },
    grade: 'moderate',
    gradeReason: 'National guideline, strong recommendation; summary page read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'NICE advises no thyroid test once IBS criteria are met; with diarrhoea in front it is usual.',
    kind: 'recommendation',
    investigations: ['tsh'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'deficiencies-in-malabsorption',
    title: 'Liver tests and albumin in chronic diarrhoea with weight loss or fatty stool',
    gate: { ageFrom: 18 },
    logic: 'chronic-diarrhoea and (weight-loss or steatorrhoea)',
    action: 'Liver tests and albumin, with B12, folate, vitamin D and ferritin, for malabsorption.',
    body: 'BSG (2018)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 60,
          'weight-loss': true,
        },
        then: true,
      },
      {
        given: { diarrhoea: true, 'symptom-duration': 60, 'weight-loss': false, steatorrhoea: false },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 60,
          'weight-loss': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Secondary clinical assessment: malabsorption' },
    grade: 'moderate',
    gradeReason: 'National guideline, strong recommendation; summary page read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['lft', 'serum-albumin'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'elastase-for-fatty-stool',
    title: 'Faecal elastase for fatty stool',
    gate: { ageFrom: 18 },
    logic: 'steatorrhoea',
    action: 'Elastase on a formed or semi-solid stool; below 100 µg/g insufficiency is likely.',
    body: 'AGA (2023)',
    examples: [
      {
        given: {
          steatorrhoea: true,
        },
        then: true,
      },
      {
        given: {
          steatorrhoea: false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'aga-epi-2023', locator: 'Best practice advice on faecal elastase' },
    grade: 'moderate',
    gradeReason:
      'Expert practice update: greasy stool is a sign of it and elastase the first test; read in two digests of its advice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    kind: 'recommendation',
    investigations: ['faecal-elastase'],
    direction: 'order',
    urgency: 'soon',
  },
];
