import { describe, expect, test } from 'vitest';
import type { CalculatorInput, RuleCalculatorView } from '@/server/calculators/schema';
import { calculatorText } from './calculator-text';
import { entriesOf } from './entries-of';
import { resultsShown } from './outcome-words';
import { rawFrom, readInputs, valueWords } from './read-inputs';

const provenance = {
  citation: { source: 'doe-2019', short: 'Doe 2019', locator: 'Table 2' },
  grade: 'low',
  gradeReason: 'One wood.',
  readFrom: 'abstract',
  reviewedOn: '2026-10-02',
  caveat: null,
} as const;
const open = { ageFrom: null, ageTo: null, sex: null };
const rule = { href: '/evidence/x', action: 'Water it.', body: 'Foresters', gate: open, ...provenance } as const;
const input = (name: string, label: string, kind: CalculatorInput['kind'], of: CalculatorInput['of'] = 'finding') => ({
  name,
  of,
  label,
  hint: null,
  kind,
});
const points = { type: 'quantity', unit: '{score}', min: 0, max: 4, levels: null } as const;

/** An invented score of two parts, a yes or no, and two alternatives. */
const ash: RuleCalculatorView = {
  id: 'ash',
  href: '/calculators/ash',
  kind: 'rules',
  title: 'Ash score',
  group: 'danger',
  purpose: 'How ill the tree is.',
  forWhom: 'Trees',
  formula: 'Leaves and bark are added.',
  whenMissing: 'Both are needed.',
  limits: [],
  copyright: null,
  version: 'test+0',
  inputs: [
    {
      title: 'Tree',
      inputs: [
        input('leaves', 'Leaves', { ...points, levels: [{ value: 3, label: 'Grey' }] }),
        input('bark', 'Bark', points),
        input('hollow', 'Hollow', { type: 'presence' }),
        input('sap', 'Sap test', { ...points, unit: 'mg/L', max: 600 }, 'investigation'),
        input('shade', 'Shade', { type: 'choice', choices: [{ id: 'deep', label: 'Deep shade' }] }),
        input('age-years', 'Age', { ...points, unit: 'a', max: 120 }, 'patient'),
      ],
    },
  ],
  results: [
    {
      title: 'Total',
      show: 'each',
      note: null,
      rules: [{ ...rule, id: 'total', kind: 'score', title: 'Ash total', readings: {}, range: { min: 0, max: 8 } }],
    },
    {
      title: 'Kind',
      show: 'first_met',
      note: null,
      rules: [
        { ...rule, id: 'hollow-kind', kind: 'criterion', title: 'Hollow kind', readings: {}, range: null },
        { ...rule, id: 'wet-kind', kind: 'criterion', title: 'Wet kind', readings: {}, range: null },
      ],
    },
  ],
  calculation: {
    rules: [
      {
        id: 'total',
        gate: open,
        logic: {
          op: 'sum',
          parts: [
            { op: 'name', name: 'leaves' },
            { op: 'name', name: 'bark' },
          ],
        },
      },
      { id: 'hollow-kind', gate: open, logic: { op: 'name', name: 'hollow' } },
      {
        id: 'wet-kind',
        gate: open,
        logic: {
          op: 'compare',
          by: '>',
          left: { op: 'name', name: 'sap' },
          right: { op: 'literal', value: 10 },
        },
      },
    ],
    derived: {},
    inputs: ['leaves', 'bark', 'hollow', 'sap', 'shade', 'age-years'],
  },
  examples: [],
};
const said = (raw: Record<string, string>) =>
  resultsShown(ash, readInputs(ash, raw).outcomes).map(({ outcomes, instead }) => [
    ...outcomes.map((one) => `${one.rule.title}: ${one.said}`),
    ...(instead ? [`${instead.said} (${instead.missing.join(', ')})`] : []),
  ]);

test('a total, and which of the alternatives holds', () =>
  expect(said({ leaves: '3', bark: '2', hollow: 'no', sap: '12' })).toEqual([['Ash total: 5'], ['Wet kind: Met']]));

test('something is missing: no total, and what is missing is named', () =>
  expect(said({ leaves: '3' })).toEqual([['Ash total: Cannot tell yet'], ['Cannot tell yet (hollow, sap)']]));

test('a rule for others says so, where the session knows the age and the calculator does not ask', () => {
  const forSaplings = {
    ...ash,
    calculation: {
      ...ash.calculation,
      rules: ash.calculation.rules.map((one) => ({ ...one, gate: { ...open, ageTo: 17 } })),
    },
  };
  const [total] = readInputs(forSaplings, { leaves: '3', bark: '2' }, { 'age-years': 40 }).outcomes;
  // The form’s own, empty, age does not stand against it.
  expect(total?.notForThem).toBe(false);
  const without = { ...forSaplings, inputs: [] };
  expect(readInputs(without, {}, { 'age-years': 40 }).outcomes[0]?.notForThem).toBe(true);
});

test('none of the alternatives', () => expect(said({ hollow: 'no', sap: '1' })[1]).toEqual(['None of them ()']));

describe('REG-08: an impossible value is named at its field and not used', () => {
  test.each(['9', '-1', 'many', '1e2', '2..'])('%s', (bark) => {
    const read = readInputs(ash, { leaves: '3', bark });
    expect(read.errors).toEqual({ bark: 'Enter a number from 0 to 4 points' });
    expect(read.given['bark']).toBeUndefined();
    expect(calculatorText(ash, read)).toContain('Bark: not used, impossible value');
  });
  test('a decimal comma is a number', () => expect(readInputs(ash, { bark: '1,5' }).given['bark']).toBe(1.5));
});

test('the copied text has inputs, results, source, version, and that nobody reviewed it', () =>
  expect(calculatorText(ash, readInputs(ash, { leaves: '3', bark: '2', hollow: 'yes', shade: 'deep' }))).toBe(
    [
      'Ash score',
      '',
      'Leaves: 3 (grey)',
      'Bark: 2 points',
      'Hollow: yes',
      'Shade: Deep shade',
      '',
      'Total: 5 of 0 to 8',
      'Kind: Met',
      '',
      'Source: Doe 2019, Table 2',
      'Zonula, knowledge test+0. Not reviewed by anyone licensed.',
    ].join('\n'),
  ));

test('what is known is filled in, and read back as it was', () => {
  const known = { leaves: 2, hollow: true, bark: null, shade: 'deep' };
  expect(readInputs(ash, rawFrom(known)).given).toEqual({ ...known, sap: null, 'age-years': null });
});

test('a figure in words has its unit', () =>
  expect(valueWords(input('sap', 'Sap', { ...points, unit: 'mg/L' }), 12)).toBe('12 mg/L'));

describe('what goes into a session', () => {
  const entries = (raw: Record<string, string>, before = {}) => entriesOf(ash, readInputs(ash, raw), before);
  test('answers in one entry, each result in one; age stays with the session', () =>
    expect(entries({ leaves: '3', hollow: 'no', shade: 'deep', sap: '12', 'age-years': '50' })).toEqual([
      {
        type: 'questions_answered',
        answers: [
          { finding: 'leaves', answer: { kind: 'quantity', value: 3, unit: '{score}' } },
          { finding: 'hollow', answer: { kind: 'state', state: 'absent' } },
          { finding: 'shade', answer: { kind: 'choice', choice: 'deep' } },
        ],
      },
      { type: 'result_entered', investigation: 'sap', result: { kind: 'quantity', value: 12, unit: 'mg/L' } },
    ]));
  test('what was there already is not said again, and what is cleared takes nothing back', () =>
    expect(entries({ leaves: '3', bark: '' }, { leaves: 3, bark: 1 })).toEqual([]));
  test('what has changed is', () => expect(entries({ leaves: '3' }, { leaves: 2 })).toHaveLength(1));
});
