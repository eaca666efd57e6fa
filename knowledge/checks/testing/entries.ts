import { settings } from '@/engine';
import type { Entries } from '../../entries';
import type { AccuracyEntry, FindingEvidenceEntry, RuleEntry } from '../../schema';

/**
 * A small invented knowledge base that passes every check: two tree diseases, five findings, two investigations. A
 * test breaks one entry of it and expects one issue.
 */

const source = { id: 'doe-2019', locator: 'Table 2, page 5' } as const;
const ours = { id: 'grove-judgement', locator: 'The method page' } as const;

const provenance = {
  source,
  grade: 'moderate',
  gradeReason: 'One wood only.',
  readFrom: 'full_text',
  clinicalReview: null,
  reviewedOn: '2026-10-02',
} as const;

const estimated = { ...provenance, source: ours, grade: 'very_low' } as const;

const study = {
  comparator: 'symptomatic_gut',
  comparedWith: 'Other ailing trees',
  population: 'Ash trees of one wood',
  setting: 'secondary_care',
  reference: 'A branch cut from every tree',
  ...provenance,
} as const;

/** Leaves by the day are a quantity, their shade a choice, the rest a yes or no; `shedding` follows from the first. */
const findings: Entries['findings'] = [
  {
    id: 'grey-leaves',
    label: 'Grey leaves',
    question: 'Are the leaves grey?',
    definition: 'Leaves without green.',
    alsoKnownAs: [],
    kind: { type: 'presence' },
    section: 'bowel',
    effort: 1,
  },
  {
    id: 'curled-leaves',
    label: 'Curled leaves',
    question: 'Are the grey leaves curled as well?',
    definition: 'Grey leaves rolled up at the edge.',
    alsoKnownAs: [],
    kind: { type: 'presence' },
    section: 'bowel',
    implies: ['grey-leaves'],
    effort: 1,
  },
  {
    id: 'leaves-per-day',
    label: 'Leaves lost by the day',
    question: 'How many leaves fall in a day?',
    definition: 'Leaves on the ground after one day.',
    alsoKnownAs: [],
    kind: { type: 'quantity', unit: '/d', min: 0, max: 500 },
    section: 'bowel',
    effort: 2,
  },
  {
    id: 'leaf-shade',
    label: 'Shade of the leaves',
    question: 'Which shade do the leaves have?',
    definition: 'The shade most leaves have.',
    alsoKnownAs: [],
    kind: {
      type: 'choice',
      choices: [
        { id: 'pale', label: 'Pale' },
        { id: 'spotted', label: 'Spotted' },
        { id: 'dark', label: 'Dark' },
      ],
    },
    section: 'bowel',
    effort: 3,
  },
  {
    id: 'shedding',
    label: 'Shedding',
    question: 'Does the tree shed?',
    definition: 'Twenty leaves or more fall in a day.',
    alsoKnownAs: [],
    kind: { type: 'presence' },
    section: 'bowel',
    derivedFrom: 'leaves-per-day >= 20',
    effort: 1,
  },
];

const conditions: Entries['conditions'] = [
  {
    id: 'ash-blight',
    name: 'Ash blight',
    alsoKnownAs: [],
    definition: 'An invented disease of leaves.',
    cannotMiss: true,
    permeability: { direction: 'raised', statement: 'The bark lets water through.', ...provenance },
    codes: [],
    nextSteps: [],
  },
  {
    id: 'root-rot',
    name: 'Root rot',
    alsoKnownAs: [],
    definition: 'An invented disease of roots.',
    cannotMiss: false,
    permeability: { direction: 'not_measured', statement: 'Nobody has looked.', ...provenance },
    codes: [],
    nextSteps: [],
  },
];

const priors: Entries['priors'] = [
  {
    id: 'ash-blight/prior/doe-2019',
    condition: 'ash-blight',
    settings: [...settings],
    presentation: null,
    gate: {},
    measure: { kind: 'count', count: 20, of: 100 },
    population: 'Ash trees of one wood',
    ...provenance,
  },
  {
    id: 'root-rot/prior/grove-judgement',
    condition: 'root-rot',
    settings: [...settings],
    presentation: null,
    gate: {},
    measure: { kind: 'judgement', value: 0.05, low: 0.02, high: 0.1, rationale: 'Seen now and then.' },
    population: 'Ash trees of one wood',
    ...estimated,
  },
];

const findingEvidence: readonly FindingEvidenceEntry[] = [
  {
    id: 'ash-blight/grey-leaves/doe-2019',
    condition: 'ash-blight',
    finding: 'grey-leaves',
    overlapGroup: 'leaves',
    measure: { kind: 'two_by_two', truePositive: 80, falseNegative: 20, falsePositive: 60, trueNegative: 240 },
    ...study,
  },
  {
    id: 'ash-blight/leaves-per-day/doe-2019',
    condition: 'ash-blight',
    finding: 'leaves-per-day',
    overlapGroup: 'leaf-loss',
    measure: {
      kind: 'interval_ratios',
      unit: '/d',
      intervals: [
        { from: null, to: 20, ratio: 0.5, low: 0.3, high: 0.8 },
        { from: 20, to: 100, ratio: 2 },
        { from: 100, to: null, ratio: 90 },
      ],
    },
    ...study,
  },
  {
    id: 'root-rot/grey-leaves/doe-2019',
    condition: 'root-rot',
    finding: 'grey-leaves',
    overlapGroup: 'leaves',
    measure: { kind: 'frequencies', inCases: { count: 15, of: 50 }, inOthers: 'background' },
    ...study,
    comparator: 'background',
  },
  {
    id: 'root-rot/leaf-shade/grove-judgement',
    condition: 'root-rot',
    finding: 'leaf-shade',
    presentChoices: ['pale', 'spotted'],
    overlapGroup: 'shade',
    measure: {
      kind: 'judgement',
      present: { value: 2, low: 1, high: 4 },
      absent: null,
      rationale: 'A tree without roots is pale.',
    },
    ...study,
    ...estimated,
  },
];

const accuracy: readonly AccuracyEntry[] = [
  {
    id: 'ash-blight/sap-test/doe-2019',
    condition: 'ash-blight',
    investigation: 'sap-test',
    positive: { atLeast: 50, unit: 'mg/L' },
    overlapGroup: 'sap',
    measure: { kind: 'sensitivity_specificity', sensitivity: 0.9, specificity: { value: 0.8, low: 0.7, high: 0.9 } },
    ...study,
  },
  {
    id: 'root-rot/bark-smear/doe-2019',
    condition: 'root-rot',
    investigation: 'bark-smear',
    positive: { outcomes: ['rot-seen'] },
    overlapGroup: 'bark',
    measure: { kind: 'two_by_two', truePositive: 45, falseNegative: 5, falsePositive: 10, trueNegative: 90 },
    ...study,
  },
];

const investigations: Entries['investigations'] = [
  {
    id: 'sap-test',
    name: 'Sap test',
    alsoKnownAs: [],
    answers: ['Is there a test for ash blight?'],
    role: 'cause',
    specimen: 'blood',
    purpose: 'Shows the blight in the sap.',
    howItIsDone: ['A drop of sap.'],
    preparation: [],
    spoiledBy: [
      {
        id: 'much-shedding',
        when: 'shedding',
        effect: 'false_negative',
        statement: 'A shedding tree has thin sap.',
        ...provenance,
      },
    ],
    result: { type: 'quantity', unit: 'mg/L', min: 0, max: 500, decimals: 0 },
    referenceValues: [],
    cannotTell: ['How old the blight is.'],
    burden: { invasiveness: 1, cost: 1, waitDays: 2, patient: 'A drop of sap.' },
    risks: [],
    guidelines: [],
    codes: [],
  },
  {
    id: 'bark-smear',
    name: 'Bark smear',
    alsoKnownAs: [],
    answers: ['How is root rot found?'],
    role: 'cause',
    specimen: 'tissue',
    purpose: 'Shows the rot.',
    howItIsDone: ['A piece of bark.'],
    preparation: [],
    spoiledBy: [],
    result: {
      type: 'outcome',
      outcomes: [
        { id: 'rot-seen', label: 'Rot', meaning: 'Rot is seen.' },
        { id: 'no-rot', label: 'No rot', meaning: 'No rot is seen.' },
        { id: 'not-interpretable', label: 'Cannot be read', meaning: 'It says nothing.' },
      ],
    },
    referenceValues: [],
    cannotTell: ['Where the rot began.'],
    burden: { invasiveness: 3, cost: 2, waitDays: 7, rays: { level: 2, ...provenance }, patient: 'A piece of bark.' },
    risks: [],
    guidelines: [],
    after: ['sap-test'],
    codes: [],
  },
];

const rule = { gate: {}, action: 'Call the forester.', body: 'The foresters', ...provenance } as const;

const rules: readonly RuleEntry[] = [
  {
    ...rule,
    id: 'tree-falls',
    kind: 'alarm',
    title: 'The tree falls',
    gate: { ageFrom: 16, sex: 'female' },
    logic: 'grey-leaves and leaves-per-day >= 100',
    urgency: 'emergency',
    strength: 'stop_now',
    examples: [
      { given: { 'grey-leaves': true, 'leaves-per-day': 100 }, then: true },
      { given: { 'grey-leaves': true }, then: 'cannot_tell' },
    ],
  },
  {
    ...rule,
    id: 'blight-criteria',
    kind: 'criterion',
    title: 'Blight by the book',
    condition: 'ash-blight',
    logic: 'shedding and grey-leaves',
    examples: [
      { given: { 'leaves-per-day': 20, 'grey-leaves': true }, then: true },
      { given: { shedding: false }, then: false },
    ],
  },
  {
    ...rule,
    id: 'sap-first',
    kind: 'recommendation',
    title: 'Sap before bark',
    logic: 'grey-leaves',
    investigations: ['sap-test', 'bark-smear'],
    direction: 'order',
    urgency: 'routine',
    examples: [
      { given: { 'grey-leaves': true }, then: true },
      { given: { 'grey-leaves': false }, then: false },
    ],
  },
];

const backgrounds: Entries['backgrounds'] = [
  {
    id: 'background/grey-leaves/doe-2019',
    finding: 'grey-leaves',
    frequency: { count: 40, of: 200 },
    population: 'Trees of all kinds',
    setting: 'general',
    ...provenance,
  },
];

const numbers: Readonly<Record<string, number>> = {
  damping: 1,
  'overlap-share': 0,
  'spread-of-ratios': 1e6,
  'absence-share': 1,
  'range-width': 1.645,
  'standard-error-without-bounds': 0.5,
  'ratio-limit': 50,
  'defining-limit': 10_000,
  'chronic-from-days': 28,
  'age-from': 16,
  'age-to': 120,
  'burden-invasiveness': 1,
  'burden-rays': 0.5,
  'burden-cost': 0.5,
  'burden-wait': 0.25,
  'supposed-frequency': 0.1,
  'asking-urgent': 1,
  'asking-soon': 0.8,
  'asking-routine': 0.5,
  'asking-first': 1,
  'asking-second': 0.7,
  'asking-third': 0.7,
  'asking-likely-enough': 0.01,
  'asking-place-share': 0.8,
  'asking-reason-share': 0.5,
  'asking-same-question-share': 0.4,
  'asking-outside-subject': 4,
  'first-tests-asked-at-all': 0.1,
  'first-tests-asked-first': 0.2,
  'first-tests-up-to': 8,
  'first-tests-from': 0.15,
  'first-tests-lost-to-others': 0.5,
  'first-tests-pressing-in-front': 5,
  negligible: 0,
  'prior-in-explanation': 0,
  'rare-below': 0.001,
  'rare-in-explanation': 0,
  'cannot-miss-in-explanation': 0,
  'undefined-in-explanation': 0,
  'undefined-surely-in-explanation': 0,
  'precedent-penalty': 1,
  'unexplained-share': 0,
  'told-unasked': 0.9,
  'unexplained-limit': 1,
  'unexplained-background': 0.1,
  'cannot-miss-weight': 2,
  'alarm-weight-stop-now': 0.12,
  'alarm-weight-act-today': 0.08,
  'alarm-weight-refer-urgently': 0.06,
  'alarm-weight-check-first': 0.02,
  'question-unsuspected': 0.25,
  'question-per-step': 0.3,
  'question-seldom': 0.02,
  'question-last-missing': 2,
  'question-of-unknown': 0.25,
  'question-gives-way-from': 0.5,
  'question-basic': 0.1,
  'question-share': 0.5,
};

const method: Entries['method'] = Object.entries(numbers).map(([id, value]) => ({
  id,
  value,
  meaning: 'As in the app.',
  rationale: 'Invented.',
  source: null,
}));

const sources: Entries['sources'] = [
  {
    id: 'doe-2019',
    title: 'Trees that ail',
    authors: 'Doe J',
    publishedIn: 'Journal of Invented Woods',
    year: 2019,
    doi: null,
    pmid: null,
    url: null,
    kind: 'cohort',
  },
  {
    id: 'grove-judgement',
    title: 'Our own estimate',
    authors: 'The foresters',
    publishedIn: 'This grove',
    year: 2026,
    doi: null,
    pmid: null,
    url: null,
    kind: 'judgement',
  },
];

const cases: Entries['cases'] = [
  {
    id: 'ash-on-the-hill',
    title: 'The ash on the hill',
    summary: 'An ash of forty years with grey leaves.',
    setting: 'primary_care',
    ageYears: 40,
    sex: 'female',
    answers: [{ finding: 'grey-leaves', state: 'present' }],
    results: [{ investigation: 'sap-test', value: 80 }],
    diagnosis: 'ash-blight',
    since: '2026.11.1',
    source,
    readFrom: 'full_text',
  },
];

export const grove: Entries = {
  findings,
  conditions,
  priors,
  findingEvidence,
  accuracy,
  furtherAccuracy: [],
  workUp: [],
  investigations,
  rules,
  backgrounds,
  method,
  sources,
  cases,
  conditionHandouts: [],
  investigationHandouts: [],
  topicHandouts: [],
  handoutForms: [],
  helpAtOnce: [],
  notProven: [],
  permeabilitySubjects: [],
  permeabilityStudies: [],
  supplements: [],
  barrierStatements: [],
  calculators: [],
  contradictions: [],
  knownIllnesses: [],
  precedents: [],
  firstTests: [],
};

/** A list in which one entry is changed, into something that may be wrong. Throws when it has no such entry. */
export const changed = <Entry extends { readonly id: string }>(
  list: readonly Entry[],
  id: string,
  change: Readonly<Record<string, unknown>>,
): readonly Entry[] => {
  if (!list.some((entry) => entry.id === id)) throw new RangeError(`The grove has no “${id}”`);
  return list.map((entry) => (entry.id === id ? ({ ...entry, ...change } as Entry) : entry));
};

/** The grove with one entry changed. */
export const groveWith = (list: keyof Entries, id: string, change: Readonly<Record<string, unknown>>): Entries => ({
  ...grove,
  [list]: changed<{ readonly id: string }>(grove[list], id, change),
});
