import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

// A press that fetches a part hid the page around it, and left the button that was pressed as it had been.
test('what is fetched later has a place of its own to wait in', () => {
  const calls = files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split(/\bdynamic\(/)
      .slice(1)
      .map((rest) => ({ file, call: rest.slice(0, rest.indexOf(';')) })),
  );
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.filter(({ call }) => !call.includes('loading:'))).toEqual([]);
});
