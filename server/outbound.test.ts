import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The files that may open a connection, and to where. What is added here is a decision (docs/decisions/0020-security.md). */
const mayGoOut: Readonly<Record<string, string>> = {
  'server/db.ts': 'PostgreSQL, by DATABASE_URL',
  'server/single-sign-on/provider.ts':
    'the hosts that the installation names for its provider; no redirect is followed',
  'server/single-sign-on/sign-on.ts': 'the same, by provider.ts',
};

const root = process.cwd();
const sources = ['app', 'server', 'trpc'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|\/)testing\//.test(file))
    .map((file) => path.posix.join(folder, file)),
);

/** Every way out that Node.js and the packages here have. */
const wayOut =
  /(?<![.\w])fetch\(|\bglobalThis\.fetch\b|new (?:WebSocket|EventSource|Pool|Client)\(|from '(?:node:)?(?:https?2?|net|tls|dgram|dns|child_process)(?:\/promises)?'|from '(?:undici|openid-client|axios|nodemailer)'|new PrismaPg\(/;

test('SEC-29: only these files open a connection, and none to an address that a request could choose', () => {
  const found = sources.filter((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return wayOut.test(text);
  });
  expect(found.filter((file) => !mayGoOut[file])).toEqual([]);
  expect(Object.keys(mayGoOut).filter((file) => sources.includes(file) && !found.includes(file))).toEqual([]);
});

test.each([
  ["await fetch('https://example.org')", true],
  ["import net from 'node:net'", true],
  ["import { request } from 'node:https'", true],
  ["import { lookup } from 'node:dns/promises'", true],
  ['client.refetch()', false],
  ["import { fetchRequestHandler } from '@trpc/server/adapters/fetch'", false],
])('SEC-29: %s is seen: %s', (source, expected) => expect(wayOut.test(source)).toBe(expected));
