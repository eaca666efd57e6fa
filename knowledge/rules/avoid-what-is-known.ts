import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'avoid',
  gate: {},
  urgency: 'routine',
  clinicalReview: null,
  reviewedOn: '2026-11-23',
} as const;

/** What asks for what is known already: red flags name their tests whoever raises them. */
export const avoidancesOfWhatIsKnown: readonly RuleEntry[] = [
  {
    ...base,
    id: 'no-pregnancy-test-in-the-known-pregnant',
    title: 'No pregnancy test where the pregnancy is known',
    logic: 'pregnant',
    action:
      'It tells nothing new. With pain or bleeding an ultrasound shows where the pregnancy is; hCG in blood, and again two days later, where it does not.',
    body: 'NICE NG126',
    investigations: ['pregnancy-test'],
    examples: [
      { given: { pregnant: true }, then: true },
      { given: { pregnant: false }, then: false },
      { given: { 'possibly-pregnant': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng126', locator: 'Ultrasound for the place and life of a pregnancy' },
    grade: 'very_low',
    gradeReason:
      'The authors’ choice: the guideline offers the test where a pregnancy is possible. How much hCG there is, which a laboratory measures when the place of a pregnancy is not found, is another question. Not re-read.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'no-hiv-test-in-known-infection',
    title: 'No HIV test where the infection is known',
    logic: 'hiv-infection',
    action:
      'It tells nothing new; CD4 count and viral load are what is followed. A reactive screen that nobody confirmed is not a known infection.',
    body: 'BHIVA, BASHH and BIA (2020)',
    investigations: ['hiv-serology'],
    examples: [
      { given: { 'hiv-infection': true }, then: true },
      { given: { 'hiv-infection': false }, then: false },
      { given: { 'hiv-risk-exposure': true }, then: 'cannot_tell' },
    ],
    source: {
      id: 'bhiva-hiv-testing-2020',
      locator: 'Testing by indicator condition: people whose status is not known',
    },
    grade: 'very_low',
    gradeReason:
      'The authors’ choice: the guideline is about finding infections nobody knows of; it does not name this. Not re-read for it.',
    readFrom: 'secondary',
  },
];
