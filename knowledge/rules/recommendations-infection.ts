import type { RuleEntry } from '../schema';

/** Infection: whom to test, and for what. */
export const infectionRecommendations: readonly RuleEntry[] = [
  {
    id: 'giardia-in-chronic-diarrhoea',
    title: 'Giardia test in chronic diarrhoea',
    gate: { ageFrom: 18 },
    logic: 'chronic-diarrhoea',
    action: 'Giardia antigen or PCR.',
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
          'symptom-duration': 20,
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
    source: { id: 'aga-ibsd-2019', locator: 'Table of recommendations, recommendation 3' },
    grade: 'high',
    gradeReason: 'Strong recommendation, high-quality evidence; read in two guideline-library copies.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Written for watery diarrhoea without alarm features; BSG (2018) asks for tests of common infections beside those of malabsorption. ACG advises against routine stool tests for pathogens in typical IBS; test when diarrhoea leads or an exposure is present.',
    kind: 'recommendation',
    investigations: ['giardia-antigen'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'parasites-after-exposure',
    title: 'Parasites when diarrhoea lasts two weeks after an exposure',
    gate: {},
    logic:
      'diarrhoea and symptom-duration >= 14 and (recent-travel or untreated-water or camping-or-well-water or water-abroad or child-in-daycare-contact or msm-oral-anal-contact or immunosuppressed)',
    action: 'Giardia antigen or PCR first; microscopy or a wider PCR panel after travel or with weak immunity.',
    body: 'IDSA (2017)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 14,
          'recent-travel': true,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 13,
          'recent-travel': true,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 20,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on travellers with diarrhoea of 14 days or more' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation, moderate evidence for travellers; the list of exposures is ours. Passage not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['giardia-antigen', 'stool-ova-parasites'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'stool-culture-fever-or-blood',
    title: 'Stool culture or PCR in acute diarrhoea with fever or blood',
    gate: {},
    logic: 'symptom-duration < 14 and diarrhoea and (fever or acute-bloody-diarrhoea)',
    action:
      'Test for Salmonella, Shigella, Campylobacter and Shiga toxin; no antibiotic before Shiga toxin is thought of.',
    body: 'IDSA (2017)',
    examples: [
      {
        given: {
          'symptom-duration': 3,
          diarrhoea: true,
          fever: true,
        },
        then: true,
      },
      {
        given: {
          'symptom-duration': 14,
          diarrhoea: true,
          fever: true,
        },
        then: false,
      },
      {
        given: {
          'symptom-duration': 3,
          diarrhoea: true,
          fever: false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendation on fever or bloody diarrhoea' },
    grade: 'moderate',
    gradeReason: 'Strong recommendation, low-quality evidence; read on a guideline-library page.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['stool-culture', 'stool-multiplex-pcr'],
    direction: 'order',
    urgency: 'same_day',
  },
  {
    id: 'c-difficile-after-antibiotics',
    title: 'C. difficile after antibiotics or health care',
    gate: {},
    logic: 'diarrhoea and stools-per-day >= 3 and cdiff-risk',
    action:
      'Test an unformed stool when new diarrhoea of three or more a day has no other explanation; not on formed stool, not within a week of a negative test.',
    body: 'IDSA and SHEA (2018)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'stools-per-day': 3,
          'antibiotics-recent': true,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'stools-per-day': 2,
          'antibiotics-recent': true,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'stools-per-day': 4,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'idsa-cdi-2018', locator: 'Recommendations on whom to test' },
    grade: 'moderate',
    gradeReason: 'Weak recommendation, very low-quality evidence; guideline page found, the passage not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['c-difficile-testing'],
    direction: 'order',
    urgency: 'soon',
  },
];
