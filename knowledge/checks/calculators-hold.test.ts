import { describe, expect, test } from 'vitest';
import { lactuloseMannitol } from '../calculators/lactulose-mannitol';
import type { RuleCalculatorEntry } from '../calculators/schema';
import type { Entries } from '../entries';
import { entries } from '../entries';
import { calculatorsHold } from './calculators-hold';
import { grove } from './testing/entries';

/** Of an invented rule: blight-criteria is `shedding and grey-leaves`, and shedding follows from leaves-per-day. */
const blight: RuleCalculatorEntry = {
  id: 'blight',
  kind: 'rules',
  title: 'Blight',
  alsoKnownAs: [],
  group: 'danger',
  purpose: 'Whether it is blight.',
  forWhom: 'Ash trees',
  conditions: ['ash-blight'],
  formula: 'Twenty leaves a day, and grey.',
  whenMissing: 'Both are needed.',
  limits: [],
  inputs: [{ title: 'Leaves', inputs: [{ name: 'leaves-per-day' }, { name: 'grey-leaves' }] }],
  results: [{ title: 'Blight', show: 'each', rules: ['blight-criteria'] }],
  examples: [
    {
      title: 'Thirty grey leaves',
      given: { 'leaves-per-day': 30, 'grey-leaves': true },
      then: { 'blight-criteria': true },
      working: '30 is 20 or more, and they are grey.',
      origin: 'by_hand',
    },
  ],
};
const groveAsking = (change: Partial<RuleCalculatorEntry>): Entries => ({
  ...grove,
  calculators: [{ ...blight, ...change }],
});
const messages = (from: Entries) => calculatorsHold(from).map(({ message }) => message);
const [example] = blight.examples;

test('the grove’s calculator passes, through a finding that follows from another', () =>
  expect(messages(groveAsking({}))).toEqual([]));

test.each<readonly [string, Partial<RuleCalculatorEntry>, readonly string[]]>([
  [
    'an example that is called published and does not say where',
    { examples: [{ ...(example as NonNullable<typeof example>), origin: 'published' }] },
    ['example 1: what is published, and nothing else, says where'],
  ],
  ['a condition that is not there', { conditions: ['oak-rot'] }, ['there is no condition “oak-rot”']],
  [
    'a rule that is not there',
    { results: [{ title: 'Rot', show: 'each', rules: ['oak-rot'] }] },
    ['there is no rule “oak-rot”'],
  ],
  [
    'an input that the rule reads and nobody asks for',
    {
      inputs: [{ title: 'Leaves', inputs: [{ name: 'leaves-per-day' }] }],
      examples: [
        {
          ...(example as NonNullable<typeof example>),
          given: { 'leaves-per-day': 3 },
          then: { 'blight-criteria': false },
        },
      ],
    },
    ['a rule reads “grey-leaves”, which is not asked for'],
  ],
  [
    'an input that no rule reads',
    {
      inputs: [
        { title: 'Leaves', inputs: [{ name: 'leaves-per-day' }, { name: 'grey-leaves' }, { name: 'curled-leaves' }] },
      ],
    },
    ['“curled-leaves” is asked for and read by no rule'],
  ],
  [
    'points that the finding cannot take',
    {
      inputs: [
        {
          title: 'Leaves',
          inputs: [
            {
              name: 'leaves-per-day',
              levels: [
                { value: 0, label: 'None' },
                { value: -5, label: 'They grow back' },
              ],
            },
            { name: 'grey-leaves' },
          ],
        },
      ],
    },
    ['“leaves-per-day” cannot be -5'],
  ],
  [
    'an example that is wrong',
    { examples: [{ ...(example as NonNullable<typeof example>), then: { 'blight-criteria': false } }] },
    ['example 1: “blight-criteria” should give false, gives true'],
  ],
  [
    'an example that says nothing of a rule, and gives what is not asked',
    { examples: [{ ...(example as NonNullable<typeof example>), given: { bark: true }, then: {} }] },
    ['example 1 gives “bark”, which is not asked for', 'example 1 does not say what “blight-criteria” gives'],
  ],
])('%s is named', (_what, change, expected) => expect(messages(groveAsking(change))).toEqual(expected));

describe('the lactulose–mannitol test', () => {
  const withProtocol = (change: Partial<typeof lactuloseMannitol.protocol>): Entries => ({
    ...entries,
    calculators: [{ ...lactuloseMannitol, protocol: { ...lactuloseMannitol.protocol, ...change } }],
  });
  test('as it is: nothing', () => expect(messages(withProtocol({}))).toEqual([]));
  test('an example that does not come out', () => {
    const { example } = lactuloseMannitol.protocol;
    expect(messages(withProtocol({ example: { ...example, then: { ...example.then, ratio: 0.04 } } }))).toEqual([
      expect.stringContaining('ratio should be 0.04'),
    ]);
  });
  test('a check over something that nobody enters', () => {
    const [first] = lactuloseMannitol.protocol.validity;
    if (!first) throw new Error('no checks');
    expect(messages(withProtocol({ validity: [{ ...first, when: 'moon-phase > 3' }] }))).toEqual([
      'impossible-recovery reads “moon-phase”, which is not known here',
    ]);
  });
});
