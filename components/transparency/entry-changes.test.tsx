import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EntryChanges } from './entry-changes';

const change = {
  kind: 'rules',
  id: 'tree-falls',
  name: 'Tree falls',
  change: 'changed',
  sources: ['doe-2019'],
  reviewer: null,
  cases: ['a', 'b', 'c', 'd'],
  href: '/evidence/tree-falls',
} as const;
const gone = {
  ...change,
  id: 'old-rot',
  name: 'old-rot',
  change: 'removed',
  sources: [],
  cases: [],
  href: null,
} as const;

test('ECO-19: each change says what it is, its source, who reviewed it and which cases hold it', () => {
  const shown = renderToStaticMarkup(
    <EntryChanges
      releases={[{ release: '2', since: '1', kinds: [{ kind: 'rules', shown: [change, gone], count: 7 }] }]}
    />,
  );
  expect(shown).toContain('2, compared with 1');
  expect(shown).toMatch(
    /changed.*href="\/evidence\/tree-falls".*href="\/sources\/doe-2019".*reviewed by nobody licensed.*4 cases: a, b, c, …/s,
  );
  expect(shown).toMatch(/taken out.*old-rot/s);
  expect(shown).toContain('And 5 more, in the file.');
});
