import { expect, test } from 'vitest';
import { changesIn, changesView } from './change-log';

test('a log is read as headings with paragraphs and points, whatever lines they break over', () => {
  expect(
    changesIn(
      '# Log\n\nBefore.\n\n## Ash 2\n\nA line\nand `more`.\n\n- one\n- two,\n  still two\n\n## Ash 1\n\nThe first.\n',
    ),
  ).toEqual([
    { title: 'Ash 2', paragraphs: ['A line and more.'], points: ['one', 'two, still two'] },
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
