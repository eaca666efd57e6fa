import { expect, test } from 'vitest';
import type { RedFlag } from '@/engine';
import { standingFlags } from './standing-flags';

const flag = (rule: string, more: Partial<RedFlag> = {}): RedFlag => ({
  rule,
  state: 'fires',
  urgency: 'same_day',
  strength: 'act_today',
  because: [],
  missing: [],
  ...more,
});
const ids = (flags: readonly RedFlag[], setAside: string[] = []): readonly string[] =>
  standingFlags(
    flags,
    Object.fromEntries(setAside.map((rule) => [rule, { reason: 'Seen', at: '2026-10-02T08:00:00.000Z' }])),
  ).map(({ rule }) => rule);

test('the most urgent stands first', () =>
  expect(ids([flag('a', { urgency: 'soon' }), flag('b'), flag('c', { urgency: 'emergency' })])).toEqual([
    'c',
    'b',
    'a',
  ]));

test('what nobody can tell yet, weak signs, and what was set aside are no call for action', () =>
  expect(
    ids([flag('a', { state: 'possible' }), flag('b', { strength: 'check_first' }), flag('c'), flag('d')], ['c']),
  ).toEqual(['d']));

test('one that fires for the same reason as a stronger one gives way, and comes back when that is set aside', () => {
  const flags = [flag('six-bloody-stools', { givesWayTo: ['severe-colitis'] }), flag('severe-colitis')];
  expect(ids(flags)).toEqual(['severe-colitis']);
  expect(ids(flags, ['severe-colitis'])).toEqual(['six-bloody-stools']);
});
