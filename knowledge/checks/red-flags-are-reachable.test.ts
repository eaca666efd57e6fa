import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { redFlagsAreReachable } from './red-flags-are-reachable';
import { changed, grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(redFlagsAreReachable(grove)).toEqual([]));

const alarmOn = (logic: string): Entries => groveWith('rules', 'tree-falls', { logic });

test.each([
  ['what is asked', 'grey-leaves'],
  ['a result', 'sap-test >= 50'],
  ['what follows from answers', 'shedding'],
  ['age, sex and setting', "age-years >= 50 and sex == 'male' or setting == 'emergency'"],
])('an alarm may look for %s', (_name, logic) => expect(redFlagsAreReachable(alarmOn(logic))).toEqual([]));

const onShedding = (derivedFrom: string): Entries => ({
  ...alarmOn('shedding'),
  findings: changed(grove.findings, 'shedding', { derivedFrom }),
});

test.each<[string, Entries, string]>([
  ['what nobody asks', alarmOn('grey-leaves and red-leaves'), 'red-leaves'],
  ['what follows from something nobody asks', onShedding('fallen-leaves >= 20'), 'shedding'],
  ['what follows from itself', onShedding('shedding'), 'shedding'],
  ['what follows from something that cannot be read', onShedding('leaves-per-day >='), 'shedding'],
])('it cannot look for %s', (_name, entries, name) =>
  expect(redFlagsAreReachable(entries)).toEqual([
    { check: 'red-flags-are-reachable', entry: 'tree-falls', message: `“${name}” can never be answered` },
  ]),
);

test('a recommendation is not its business', () =>
  expect(redFlagsAreReachable(groveWith('rules', 'sap-first', { logic: 'red-leaves' }))).toEqual([]));
