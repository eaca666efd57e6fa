import { describe, expect, test } from 'vitest';
import { history } from './history';
import { packed, unpacked } from './packed-changes';
import { closedChanges } from './release-changes';
import type { EntryChange, ReleaseChanges } from './schema';

const change = (kind: EntryChange['kind'], id: string, other: Partial<EntryChange> = {}): EntryChange => ({
  kind,
  id,
  name: id,
  change: 'changed',
  sources: [],
  reviewer: null,
  cases: [],
  ...other,
});
const whole: ReleaseChanges = {
  release: '8',
  since: '7',
  changes: [
    change('findings', 'grey-leaves', { name: 'Grey leaves', cases: ['ash-on-the-hill', 'ash-by-the-lake'] }),
    change('rules', 'tree-falls', { sources: ['doe-2019'], reviewer: 'Dr Elm', cases: ['ash-by-the-lake'] }),
    change('rules', 'sap-first', { change: 'removed' }),
  ],
};
const file = JSON.parse(JSON.stringify(packed(whole)));

describe('ECO-19: the changes of a closed release, as their file keeps them', () => {
  test('come back as they were, to the order of their keys', () => {
    expect(JSON.stringify(unpacked(file))).toBe(JSON.stringify(whole));
  });

  test('name each case once, and leave out what is nothing', () => {
    expect(file).toEqual({
      release: '8',
      since: '7',
      cases: ['ash-on-the-hill', 'ash-by-the-lake'],
      changes: [
        { kind: 'findings', id: 'grey-leaves', name: 'Grey leaves', change: 'changed', cases: [0, 1] },
        {
          kind: 'rules',
          id: 'tree-falls',
          change: 'changed',
          sources: ['doe-2019'],
          reviewer: 'Dr Elm',
          cases: [1],
        },
        { kind: 'rules', id: 'sap-first', change: 'removed' },
      ],
    });
  });

  test('of every release that is closed are written again as they are kept', () => {
    expect(closedChanges.map(packed)).toEqual(history);
  });

  test.each([2, -1, 0.5])('are refused where place %d holds no case', (place) => {
    const broken = { ...file, changes: [{ ...file.changes[0], cases: [place] }] };
    expect(() => unpacked(broken)).toThrow();
  });
});
