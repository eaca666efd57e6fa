import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './lib/paths.mjs';

// The arrows between the folders are lint rules; here small files break them, or keep them, on purpose.

const refused = [
  ['engine/a.ts', 'zod', 'The engine is pure'],
  ['engine/a.ts', 'node:fs', 'The engine is pure'],
  ['engine/a.ts', '@/knowledge/schema', 'The engine is pure'],
  ['engine/worlds/a.ts', '../../knowledge/schema', 'The engine is pure'],
  ['knowledge/a.ts', 'react', 'Knowledge is literal data'],
  ['knowledge/a.ts', '@/server/db', 'Knowledge is literal data'],
  ['knowledge/celiac/a.ts', '../../server/db', 'Knowledge is literal data'],
  ['server/a.ts', '@/components/ui/button', 'The server knows no screen'],
  ['server/a.ts', '@/app/page', 'The server knows no screen'],
  ['server/sessions/a.ts', '@/prisma/generated/client', 'Database rows stop'],
  ['server/sessions/a.ts', 'next-auth', 'which sign-in library'],
  ['trpc/a.ts', '@/server/sessions/answer-question', 'The client side of the wire'],
  ['trpc/a.ts', '@/components/ui/button', 'app holds routes only'],
  ['components/session/a.tsx', '@/server/sessions/session-store', 'A component sees of the server only'],
  ['components/library/a.tsx', '@/server/library/library', 'A component sees of the server only'],
  ['components/session/a.tsx', '../../server/db', 'A component sees of the server only'],
  ['components/session/a.tsx', '@/app/page', 'app holds routes only'],
  ['components/session/a.tsx', '@/knowledge/conditions', 'Knowledge reaches a screen through trpc'],
  ['components/session/a.tsx', '@base-ui/react/dialog', 'one from components/ui'],
  ['components/ui/a.tsx', 'next-auth/react', 'which sign-in library'],
  ['app/a.tsx', '@/prisma/generated/client', 'Database rows stop'],
  ['app/a.tsx', '@base-ui/react', 'one from components/ui'],
  ['proxy.ts', 'next-auth/jwt', 'which sign-in library'],
  ['e2e/a.spec.ts', '@/server/db', 'through the browser'],
];

const allowed = [
  ['engine/worlds/a.ts', '../case'],
  ['engine/a.test.ts', 'vitest'],
  ['knowledge/a.ts', 'zod'],
  ['knowledge/a.ts', '@/engine'],
  ['knowledge/a.test.ts', 'node:fs'],
  ['server/sessions/a.ts', '@/knowledge/schema'],
  ['server/sessions/session-store.ts', '@/prisma/generated/client'],
  ['server/db.ts', '@/prisma/generated/client'],
  ['server/auth/a.ts', 'next-auth'],
  ['trpc/a.ts', '@/server/api/root'],
  ['trpc/server.ts', '@/server/api/context'],
  ['components/session/a.tsx', '@/server/sessions/schema'],
  ['components/session/a.tsx', '@/engine'],
  ['components/library/a.tsx', '@/server/library/search/find'],
  ['components/ui/a.tsx', '@base-ui/react/dialog'],
  ['components/auth/a.tsx', 'next-auth/react'],
  ['app/a.tsx', '@/server/auth/current-clinician'],
  ['app/api/auth/a.ts', 'next-auth'],
];

/** Each row in a file of its own: `engine/a.ts` becomes `engine/a7.ts`. */
const fileOf = (file, index) => file.replace(/\/a\./, `/a${index}.`);
const raw = 'server/raw.ts';

let folder;
let said;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-arrows-'));
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  for (const [index, [file, source]] of [...refused, ...allowed].entries()) {
    write(fileOf(file, index), `import { thing } from '${source}';\n\nexport const other = thing;\n`);
  }
  write(raw, "export const rows = (db: Db) => db.$queryRawUnsafe('SELECT 1');\n");
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  said = JSON.parse(stdout).diagnostics.map(({ category, message, location }) => ({
    category,
    message,
    path: location.path,
  }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const messagesFor = (file, rule) =>
  said.filter((line) => line.path === file && line.category === rule).map((line) => line.message);
const arrows = 'lint/style/noRestrictedImports';

test.each(refused.map((row, index) => [...row, index]))('%s may not import %s', (file, _source, message, index) => {
  expect(messagesFor(fileOf(file, index), arrows).join()).toContain(message);
});

test.each(allowed.map((row, index) => [...row, refused.length + index]))('%s may import %s', (file, _source, index) => {
  expect(messagesFor(fileOf(file, index), arrows)).toEqual([]);
});

test('SEC-27: queries as text are refused', () => {
  expect(messagesFor(raw, 'lint/nursery/noJsRestrictedProperties').join()).toContain('$queryRawUnsafe');
});
