// biome-ignore-all lint/suspicious/noThenProperty: examples in the knowledge base have this shape
import { assemble } from '@/knowledge/compile';
import type { Entries } from '@/knowledge/entries';
import { method } from '@/knowledge/method';
import { type Library, libraryOf } from '../library';

/** A small invented world: nobody should take it for medicine. */

const provenance = {
  source: { id: 'doe-2019', locator: 'Table 2, page 5' },
  grade: 'moderate',
  gradeReason: 'One centre.',
  readFrom: 'abstract',
  clinicalReview: null,
  reviewedOn: '2026-10-02',
} as const;

const study = {
  comparator: 'symptomatic_gut',
  comparedWith: 'Others in the same clinic',
  population: 'Adults of the Ashwood valley',
  setting: 'secondary_care',
  reference: 'Biopsy in everyone',
  ...provenance,
} as const;

export const ashwoodEntries: Entries = {
  findings: [
    {
      id: 'leaf-spots',
      label: 'Leaf spots',
      question: 'Have you seen spots on your leaves?',
      definition: 'Spots on more than one leaf.',
      alsoKnownAs: ['freckled leaves'],
      kind: { type: 'presence' },
      section: 'bowel',
      effort: 1,
      complaint: true,
    },
    {
      id: 'sap-per-day',
      label: 'Sap a day',
      question: 'How much sap a day?',
      definition: 'Millilitres of sap.',
      alsoKnownAs: [],
      kind: { type: 'quantity', unit: 'mL', min: 0, max: 100 },
      section: 'bowel',
      derivedFrom: 'leaf-spots',
      effort: 1,
    },
  ],
  conditions: [
    {
      id: 'ashwood-enteropathy',
      name: 'Ashwood enteropathy',
      alsoKnownAs: ['ash gut', 'coeliac ash'],
      definition: 'An invented disease of an invented tree.',
      cannotMiss: true,
      permeability: { direction: 'raised', statement: 'Raised in 9 of 10 trees.', ...provenance },
      codes: [],
      nextSteps: [{ statement: 'Water it.', caution: 'Not in frost.', ...provenance }],
    },
  ],
  priors: [
    {
      id: 'ashwood-enteropathy/prior/doe-2019',
      condition: 'ashwood-enteropathy',
      settings: ['primary_care'],
      presentation: null,
      gate: {},
      measure: { kind: 'count', count: 10, of: 100 },
      population: 'Adults of the Ashwood valley',
      ...provenance,
    },
  ],
  findingEvidence: [
    {
      id: 'ashwood-enteropathy/leaf-spots/doe-2019',
      condition: 'ashwood-enteropathy',
      finding: 'leaf-spots',
      overlapGroup: 'leaves',
      measure: { kind: 'frequencies', inCases: { count: 60, of: 100 }, inOthers: 'background' },
      ...study,
    },
  ],
  furtherAccuracy: [],
  workUp: [],
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
  accuracy: [
    {
      id: 'ashwood-enteropathy/leaf-antibody/doe-2019',
      condition: 'ashwood-enteropathy',
      investigation: 'leaf-antibody',
      overlapGroup: 'serology',
      measure: { kind: 'two_by_two', truePositive: 90, falseNegative: 10, falsePositive: 15, trueNegative: 285 },
      positive: { outcomes: ['positive'] },
      ...study,
    },
  ],
  investigations: [
    investigation({
      id: 'leaf-antibody',
      name: 'Leaf antibody in sap',
      alsoKnownAs: ['LAb'],
      answers: ['Is there a blood test for Ashwood enteropathy?'],
      role: 'cause',
      specimen: 'blood',
      purpose: 'Finds Ashwood enteropathy.',
    }),
    investigation({
      id: 'bark-ratio',
      name: 'Bark sugar ratio',
      alsoKnownAs: ['leaky gut test'],
      answers: ['Is my gut leaky?'],
      role: 'permeability',
      specimen: 'urine',
      purpose: 'Measures what passes the bark; names no disease.',
    }),
  ],
  rules: [
    {
      id: 'order-leaf-antibody',
      kind: 'recommendation',
      title: 'Leaf antibody for spots',
      gate: { ageFrom: 16 },
      logic: 'leaf-spots and not (sap-per-day < 5)',
      action: 'Order the leaf antibody.',
      body: 'Foresters (2020)',
      examples: [
        { given: { 'leaf-spots': true, 'sap-per-day': 10 }, then: true },
        { given: {}, then: 'cannot_tell' },
      ],
      investigations: ['leaf-antibody'],
      direction: 'order',
      urgency: 'routine',
      ...provenance,
    },
    {
      id: 'ash-alarm',
      kind: 'alarm',
      title: 'Sap without end',
      gate: {},
      logic: 'sap-per-day >= 50',
      action: 'Think of Ashwood enteropathy today.',
      body: 'Foresters (2020)',
      examples: [
        { given: { 'sap-per-day': 60 }, then: true },
        { given: { 'sap-per-day': 4 }, then: false },
      ],
      urgency: 'same_day',
      strength: 'act_today',
      ...provenance,
    },
  ],
  backgrounds: [
    {
      id: 'background/leaf-spots/doe-2019',
      finding: 'leaf-spots',
      frequency: { count: 40, of: 200 },
      population: 'Trees with other complaints',
      setting: 'primary_care',
      ...provenance,
    },
  ],
  method,
  sources: [
    {
      id: 'doe-2019',
      title: 'Spots on leaves',
      authors: 'Doe J, Roe K, Poe L',
      publishedIn: 'Journal of Invented Trees',
      year: 2019,
      doi: '10.1234/trees.1',
      pmid: null,
      url: null,
      kind: 'cohort',
    },
  ],
  cases: [],
  calculators: [],
  contradictions: [],
  knownIllnesses: [],
  precedents: [],
  firstTests: [],
};

function investigation(
  own: Pick<
    Entries['investigations'][number],
    'id' | 'name' | 'alsoKnownAs' | 'answers' | 'role' | 'specimen' | 'purpose'
  >,
): Entries['investigations'][number] {
  return {
    ...own,
    howItIsDone: ['A drop of sap.'],
    preparation: [{ statement: 'In daylight.', ...provenance }],
    spoiledBy: [{ id: 'frost', effect: 'false_negative', statement: 'Frost hides it.', ...provenance }],
    result: {
      type: 'outcome',
      outcomes: [
        { id: 'positive', label: 'Positive', meaning: 'Likely.' },
        { id: 'negative', label: 'Negative', meaning: 'Unlikely.' },
      ],
    },
    referenceValues: [],
    cannotTell: ['How old the tree is.'],
    burden: { invasiveness: 1, cost: 1, waitDays: 1, patient: 'A drop of sap.' },
    risks: [],
    guidelines: [
      { body: 'Foresters', year: 2020, statement: 'Nobody has shown that leaky gut is a disease.', ...provenance },
    ],
    codes: [],
  };
}

export const ashwood = (): Library => libraryOf(ashwoodEntries, assemble(ashwoodEntries, 'test'));
