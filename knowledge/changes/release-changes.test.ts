import { describe, expect, test } from 'vitest';
import { grove, groveWith } from '../checks/testing/entries';
import type { Entries } from '../entries';
import { changesSince, digestsOf } from './entry-changes';
import { closedChanges, closedRelease, numberIssue, openChanges } from './release-changes';

const closed = digestsOf(grove);
const met = () => new Set(['tree-falls']);
const since = (entries: Entries) => changesSince(closed, entries, { cases: entries.cases, met });

describe('ECO-19: what has changed since a release was closed', () => {
  test('nothing, while every entry is the same, in whatever order they stand', () => {
    expect(since(grove)).toEqual([]);
    expect(since({ ...structuredClone(grove), findings: [...grove.findings].reverse() })).toEqual([]);
  });

  test.each<[string, keyof Entries, string, Readonly<Record<string, unknown>>, readonly string[], readonly string[]]>([
    ['a finding', 'findings', 'grey-leaves', { question: 'Are they grey?' }, [], ['ash-on-the-hill']],
    ['a rule that a case meets', 'rules', 'tree-falls', { action: 'Run.' }, ['doe-2019'], ['ash-on-the-hill']],
    ['a rule that none meets', 'rules', 'sap-first', { action: 'Tap it.' }, ['doe-2019'], []],
    ['a number of the method', 'method', 'damping', { value: 0.9 }, [], ['ash-on-the-hill']],
    ['a source', 'sources', 'doe-2019', { title: 'Trees that fall' }, ['doe-2019'], []],
  ])(
    '%s: with its sources, nobody as reviewer, and the cases that hold it',
    (_name, kind, id, change, sources, cases) => {
      expect(since(groveWith(kind, id, change))).toEqual([
        expect.objectContaining({ kind, id, change: 'changed', sources, reviewer: null, cases }),
      ]);
    },
  );

  test('what is new, and what was taken out', () => {
    const [first, ...rest] = grove.conditions;
    if (!first) throw new Error('no condition');
    const changed = since({ ...grove, conditions: [...rest, { ...first, id: 'elm-blight' }] });
    expect(changed.map(({ id, change }) => [id, change])).toEqual([
      ['elm-blight', 'added'],
      [first.id, 'removed'],
    ]);
  });

  test('an entry that differs from the closed release needs another number', () => {
    const changes = since(groveWith('method', 'damping', { value: 0.9 }));
    expect(numberIssue({ release: '7', since: '7', changes })).toContain('method damping');
    expect(numberIssue({ release: '8', since: '7', changes })).toBeNull();
    expect(numberIssue({ release: '7', since: '7', changes: [] })).toBeNull();
  });
});

describe('ECO-19: this release', () => {
  test('carries another number than the closed one, where an entry differs from it', () => {
    expect(numberIssue(openChanges())).toBeNull();
  });

  test('every measurement, rule and number of the method that changed names its source', () => {
    const cited = new Set([
      'findingEvidence',
      'accuracy',
      'furtherAccuracy',
      'priors',
      'workUp',
      'backgrounds',
      'rules',
    ]);
    for (const { changes } of [openChanges(), ...closedChanges]) {
      const without = changes.filter(
        ({ kind, change, sources }) => cited.has(kind) && change !== 'removed' && sources.length === 0,
      );
      expect(without.map(({ id }) => id)).toEqual([]);
    }
  });

  test('the closed releases are a row without a gap, up to the one that is closed', () => {
    const row = [openChanges(), ...closedChanges];
    for (const [place, { since: before }] of row.entries()) {
      if (row[place + 1]) expect(before).toBe(row[place + 1]?.release);
    }
    expect(closedChanges[0]?.release).toBe(closedRelease.release);
  });
});
