import { describe, expect, test } from 'vitest';
import type { Entries } from '../entries';
import type { ConditionHandout, HelpEntry, InvestigationHandout } from '../handouts/schema';
import type { PermeabilityStudy } from '../permeability/schema';
import { handoutsAreHonest } from './handouts-are-honest';
import { handoutsReadEasily } from './handouts-read-easily';
import { handoutsResolve } from './handouts-resolve';
import { shapesAreRight } from './shapes-are-right';
import { grove } from './testing/entries';

const said = {
  text: 'The tree has grey leaves.',
  source: { id: 'doe-2019', locator: 'Page 5' },
  readFrom: 'abstract',
} as const;
const variant = { words: ['We are not sure yet.'], next: [said], yourself: [] };
const sheet: ConditionHandout = {
  id: 'ash-blight',
  audience: 'patient',
  name: 'Ash blight',
  whatItIs: [said],
  suspected: variant,
  confirmed: variant,
  yourself: [],
  helpAtOnce: ['tree-falls', 'tree-leans'],
  notProven: ['leaf-polish'],
  questions: ['Will it grow back?', 'Who waters it?'],
  clinicalReview: null,
  reviewedOn: '2026-10-02',
};
const help: readonly HelpEntry[] = [
  { id: 'tree-falls', urgency: 'emergency', text: 'The tree falls down.', rules: ['tree-falls'] },
  { id: 'tree-leans', urgency: 'emergency', text: 'The tree leans a lot.', rules: ['tree-falls'] },
];
const test1: InvestigationHandout = {
  id: 'sap-test',
  audience: 'patient',
  name: 'Sap test',
  form: 'cut',
  whatFor: [said],
  prepare: [],
  canTell: [said],
  cannotTell: [said],
  clinicalReview: null,
  reviewedOn: '2026-10-02',
};
const form = { id: 'cut', name: 'A cut', prepare: [], happens: [said], afterwards: [said], notes: ['Date'] };
const entries: Entries = {
  ...grove,
  conditionHandouts: [sheet],
  investigationHandouts: [test1],
  handoutForms: [form],
  helpAtOnce: help,
  notProven: [{ id: 'leaf-polish', ...said }],
};
const messages = (issues: readonly { readonly entry: string; readonly message: string }[]) =>
  issues.map(({ entry, message }) => `${entry}: ${message}`);

test('sound sheets raise nothing', () =>
  expect(
    [shapesAreRight, handoutsResolve, handoutsReadEasily, handoutsAreHonest].flatMap((check) => check(entries)),
  ).toEqual([]));

describe('ids', () => {
  const study = { id: 'x/permeability/y', subject: 'wet-wood' } as PermeabilityStudy;
  test.each<[string, Partial<Entries>, string]>([
    [
      'a condition',
      { conditionHandouts: [{ ...sheet, id: 'oak-blight' }] },
      'oak-blight: there is no condition “oak-blight”',
    ],
    ['a reason to get help', { helpAtOnce: help.slice(1) }, 'ash-blight: there is no reason to get help “tree-falls”'],
    ['what is not proven', { notProven: [] }, 'ash-blight: there is no entry of what is not proven “leaf-polish”'],
    [
      'an investigation',
      { investigationHandouts: [{ ...test1, id: 'bark-test' }] },
      'bark-test: there is no investigation “bark-test”',
    ],
    ['a form', { handoutForms: [] }, 'sap-test: there is no form “cut”'],
    [
      'a red flag',
      { helpAtOnce: [{ ...help[0], rules: ['sap-first'] } as HelpEntry, help[1] as HelpEntry] },
      'tree-falls: there is no red flag “sap-first”',
    ],
    ['a subject', { permeabilityStudies: [study] }, 'x/permeability/y: there is no permeability subject “wet-wood”'],
  ])('%s that is not there is named', (_name, broken, message) =>
    expect(messages(handoutsResolve({ ...entries, ...broken }))).toEqual([message]),
  );
});

test('a sheet in hard words is named with its grade, in each wording (A11Y-20)', () => {
  const hard = {
    ...said,
    text: 'Gastrointestinal permeability abnormalities necessitate comprehensive multidisciplinary evaluation.',
  };
  const found = messages(
    handoutsReadEasily({ ...entries, conditionHandouts: [{ ...sheet, whatItIs: [hard, hard, hard, hard] }] }),
  );
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^ash-blight, suspected: reads at grade \d+\.\d, beyond 8/);
});

describe('honesty', () => {
  test('“leaky gut syndrome” may be denied, not offered (REG-04)', () => {
    const wordsOf = (text: string) => ({
      ...entries,
      conditionHandouts: [{ ...sheet, whatItIs: [{ ...said, text }] }],
    });
    expect(handoutsAreHonest(wordsOf('No test shows a leaky gut syndrome.'))).toEqual([]);
    expect(messages(handoutsAreHonest(wordsOf('You have leaky gut syndrome.')))).toEqual([
      'ash-blight: offers “leaky gut syndrome” as a diagnosis: You have leaky gut syndrome.',
    ]);
  });
  test('a reason to get help is no softer than its red flag', () =>
    expect(
      messages(handoutsAreHonest({ ...entries, helpAtOnce: [{ ...help[0], urgency: 'soon' } as HelpEntry] })),
    ).toEqual(['tree-falls: says “soon” of a red flag that cannot wait so long']));
});

describe('shapes', () => {
  const { source: _without, ...unsourced } = said;
  test.each<[string, unknown]>([
    ['a claim without a source', { ...sheet, whatItIs: [unsourced] }],
    ['a claim without a place in it', { ...sheet, whatItIs: [{ ...said, source: { id: 'doe-2019' } }] }],
    ['another audience', { ...sheet, audience: 'clinician' }],
    ['a review that nobody gave', { ...sheet, clinicalReview: 'Doe' }],
    ['a question that asks nothing', { ...sheet, questions: ['Water it.', 'Who waters it?'] }],
  ])('%s does not fit', (_name, broken) =>
    expect(shapesAreRight({ ...entries, conditionHandouts: [broken as ConditionHandout] })).not.toEqual([]),
  );
});
