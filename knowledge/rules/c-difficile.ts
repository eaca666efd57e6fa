import type { RuleEntry } from '../schema';

/** C. difficile: whom to test, whom not, and how severe. */
export const cDifficileRules: readonly RuleEntry[] = [
  {
    id: 'c-difficile-in-unexplained-diarrhoea',
    title: 'C. difficile in new unexplained diarrhoea',
    gate: {},
    logic:
      'unformed-stools-24h >= 3 and new-unexplained-diarrhoea and not laxative-last-48h and age-years >= 2 and not cdiff-tested-last-7d',
    action: 'Two-step test: gene or GDH, then toxin. A laxative does not stop the test when the person is ill.',
    body: 'IDSA and SHEA (2018)',
    examples: [
      {
        given: {
          'unformed-stools-24h': 3,
          'new-unexplained-diarrhoea': true,
          'laxative-last-48h': false,
          'age-years': 40,
          'cdiff-tested-last-7d': false,
        },
        then: true,
      },
      {
        given: {
          'unformed-stools-24h': 2,
          'new-unexplained-diarrhoea': true,
          'laxative-last-48h': false,
          'age-years': 40,
          'cdiff-tested-last-7d': false,
        },
        then: false,
      },
      {
        given: {
          'unformed-stools-24h': 4,
          'new-unexplained-diarrhoea': true,
          'laxative-last-48h': true,
          'age-years': 40,
          'cdiff-tested-last-7d': false,
        },
        then: false,
      },
    ],
    source: { id: 'idsa-cdi-2018', locator: 'Recommendations on testing' },
    grade: 'moderate',
    gradeReason:
      'Weak recommendation on very weak evidence, read in a guideline table; the clause on laxatives in a secondary page. Not re-read for this entry.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'In a flare of inflammatory bowel disease it is tested whatever the count.',
    kind: 'recommendation',
    investigations: ['c-difficile-testing'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'no-c-difficile-test',
    title: 'No C. difficile test without diarrhoea, in infants, or again within a week',
    gate: {},
    logic:
      'unformed-stools-24h == 0 and not ileus-or-megacolon or age-years < 2 and age-months <= 12 or cdiff-tested-last-7d',
    action: 'No test, and no test of cure. In ileus or megacolon send a rectal swab and treat on suspicion.',
    body: 'IDSA and SHEA (2018)',
    examples: [
      { given: { 'unformed-stools-24h': 0, 'ileus-or-megacolon': false }, then: true },
      {
        given: {
          'unformed-stools-24h': 0,
          'ileus-or-megacolon': true,
          'age-months': 480,
          'age-years': 40,
          'cdiff-tested-last-7d': false,
        },
        then: false,
      },
      { given: { 'age-months': 10, 'age-years': 0, 'unformed-stools-24h': 5 }, then: true },
      {
        given: { 'unformed-stools-24h': 4, 'age-months': 480, 'age-years': 40, 'cdiff-tested-last-7d': false },
        then: false,
      },
      {
        given: { 'unformed-stools-24h': 0, 'age-months': 480, 'age-years': 40, 'cdiff-tested-last-7d': false },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'idsa-cdi-2018', locator: 'Recommendations on repeat testing and on infants' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendations, read in a guideline table; the exception for ileus is recalled. Not re-read for this entry.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['c-difficile-testing'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'c-difficile-in-a-young-child',
    title: 'C. difficile test in a young child',
    gate: { ageTo: 17 },
    logic:
      "'never' if age-months <= 12 else ('only-if-other-causes-excluded-met' if other-causes-excluded else 'not-yet') if age-months < 24 else ('test' if prolonged-or-worsening and cdiff-risk else 'not-yet')",
    action:
      'Up to one year never; in the second year only when other causes are excluded; then with long or worsening diarrhoea and a risk.',
    body: 'IDSA and SHEA (2018)',
    examples: [
      { given: { 'age-months': 8 }, then: 'never' },
      { given: { 'age-months': 18, 'other-causes-excluded': true }, then: 'only-if-other-causes-excluded-met' },
      { given: { 'age-months': 18, 'other-causes-excluded': false }, then: 'not-yet' },
      { given: { 'age-months': 36, 'prolonged-or-worsening': true, 'cdiff-risk': true }, then: 'test' },
    ],
    source: { id: 'idsa-cdi-2018', locator: 'Recommendations on children' },
    grade: 'moderate',
    gradeReason: 'Strong for infants, weak above; read in a guideline table. Not re-read for this entry.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'clostridioides-difficile-infection',
    readings: [
      { id: 'never', label: 'No test' },
      { id: 'not-yet', label: 'Not yet' },
      { id: 'only-if-other-causes-excluded-met', label: 'Test: other causes are excluded' },
      { id: 'test', label: 'Test' },
    ],
  },
  {
    id: 'c-difficile-severity',
    title: 'How severe the C. difficile infection is',
    gate: { ageFrom: 18 },
    logic:
      "'not-applicable' if not cdiff-confirmed else 'fulminant' if haemodynamic-signs or ileus-or-megacolon else 'severe' if white-cell-count >= 15 or creatinine-mgdl > 1.5 else 'non-severe'",
    action: 'Fulminant: emergency and surgeons. Severe: treat today. Non-severe: treat soon.',
    body: 'IDSA and SHEA (2021)',
    examples: [
      { given: { 'cdiff-confirmed': true, 'haemodynamic-signs': true, 'white-cell-count': 8 }, then: 'fulminant' },
      {
        given: {
          'cdiff-confirmed': true,
          'haemodynamic-signs': false,
          'white-cell-count': 15,
          'creatinine-mgdl': 0.9,
          'ileus-or-megacolon': false,
        },
        then: 'severe',
      },
      {
        given: {
          'cdiff-confirmed': true,
          'white-cell-count': 14.9,
          'creatinine-mgdl': 1.5,
          'haemodynamic-signs': false,
          'ileus-or-megacolon': false,
        },
        then: 'non-severe',
      },
      { given: { 'cdiff-confirmed': false }, then: 'not-applicable' },
    ],
    source: { id: 'idsa-cdi-2021', locator: 'Severity table' },
    grade: 'moderate',
    gradeReason:
      'Guideline table; both classes include a white count of exactly 15, the severer one wins here. Not re-read for this entry.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'clostridioides-difficile-infection',
    readings: [
      { id: 'fulminant', label: 'Fulminant' },
      { id: 'severe', label: 'Severe' },
      { id: 'non-severe', label: 'Not severe' },
      { id: 'not-applicable', label: 'Not confirmed' },
    ],
  },
];
