import { expect, test } from 'vitest';
import { closedRelease, openChanges } from '@/knowledge/changes/release-changes';
import { changesIn, changesView, entryChangesText } from './change-log';

test('a log is read as headings with paragraphs and points, whatever lines they break over', () => {
  expect(
    changesIn(
      '# Log\n\nBefore.\n\n## Ash 2\n\nA line\nand `more` of _F. ash_, not snake_case_names.\n\n- one\n- two,\n  still two\n\n## Ash 1\n\nThe first.\n',
    ),
  ).toEqual([
    {
      title: 'Ash 2',
      paragraphs: ['A line and more of F. ash, not snake_case_names.'],
      points: ['one', 'two, still two'],
    },
    { title: 'Ash 1', paragraphs: ['The first.'], points: [] },
  ]);
});

test('ECO-19: app, engine and content each begin with the version that this build carries', () => {
  const { versions, app, engine, knowledge } = changesView();
  expect(app[0]?.title).toBe(`App ${versions.app}`);
  expect(engine[0]?.title).toBe(`Engine ${versions.engine}`);
  expect(knowledge[0]?.title).toBe(versions.knowledge);
  for (const { title, paragraphs, points } of [...app, ...engine, ...knowledge]) {
    expect(paragraphs.length + points.length, title).toBeGreaterThan(0);
  }
});

test('ECO-19: the log tells of the release that entries are compared with, just before the one that is open', () => {
  const told = changesView().knowledge.map(({ title }) => title);
  const { release, since } = openChanges();
  expect(since).toBe(closedRelease.release);
  expect(told.slice(0, 2)).toEqual(release === since ? [release, expect.anything()] : [release, since]);
});

test('ECO-19: every entry that differs is in the list, with sources, reviewer and cases', () => {
  const { releases } = JSON.parse(entryChangesText()) as { releases: { release: string; changes: { id: string }[] }[] };
  const open = openChanges();
  const listed = releases.find(({ release }) => release === open.release && open.release !== open.since);
  expect((listed?.changes ?? []).map(({ id }) => id)).toEqual(open.changes.map(({ id }) => id));
  for (const { changes } of releases) {
    for (const one of changes)
      expect(one).toMatchObject({ sources: expect.any(Array), cases: expect.any(Array), reviewer: null });
  }
  for (const { release, kinds } of changesView().releases) {
    const all = releases.find((one) => one.release === release)?.changes ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  }
});
