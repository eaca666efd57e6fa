import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/paths.mjs';

// What the pages for people say of the repository is still so: a newcomer follows them to the letter.

const skipped = new Set(['node_modules', 'test-results']);
const filesBelow = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (skipped.has(entry.name) || entry.name.startsWith('.')) return [];
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
const files = filesBelow('');
const folders = files.flatMap((file) => file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/')));
const pages = files.filter((file) => file.endsWith('.md'));
const textOf = (file) => readFileSync(path.join(root, file), 'utf8');

/** What `pattern` finds on all pages, as “page: what”. */
const onPages = (pattern, isRight) =>
  pages.flatMap((page) =>
    [...textOf(page).matchAll(pattern)]
      .filter(([, found]) => !isRight(found, page))
      .map(([, found]) => `${page}: ${found}`),
  );

test('every link between pages leads to a file', () => {
  const there = (link, page) => existsSync(path.join(root, path.dirname(page), link));
  expect(onPages(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g, there)).toEqual([]);
});

test('every command that is named can be run', () => {
  const { scripts } = JSON.parse(textOf('package.json'));
  expect(onPages(/npm run ([\w:-]+)/g, (name) => name in scripts)).toEqual([]);
});

test('every file and folder that is named is there', () => {
  const known = [...files, ...folders.map((folder) => `${folder}/`)];
  const there = (name) => name.startsWith('/') || known.some((one) => one === name || one.endsWith(`/${name}`));
  expect(onPages(/`([\w@()[\]/.-]*\w(?:\/|\.(?:tsx?|mjs|css|prisma)))`/g, there)).toEqual([]);
});

test('every decision stands in the index, under its own title', () => {
  const folder = path.join(root, 'docs/decisions');
  const decisions = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
  const index = textOf('docs/decisions/README.md').replaceAll(/ +/g, ' ');
  for (const file of decisions) {
    const [, number, title] = /^# (\d{4}): (.+)\n/.exec(textOf(`docs/decisions/${file}`)) ?? [];
    expect([file, file.startsWith(`${number}-`)]).toEqual([file, true]);
    expect(index).toContain(`| [${number}](${file}) | ${title} |`);
  }
});

test('every setting that is read stands in what an operator reads', () => {
  const read = ['server/env.ts', 'scripts/lib/start-settings.mjs', 'scripts/lib/paths.mjs'].map(textOf).join('\n');
  const settings = new Set([...read.matchAll(/^ {2}(ZONULA_\w+): |\benv\.([A-Z][A-Z_]+)/gm)].map(([, a, b]) => a ?? b));
  expect(settings.size).toBeGreaterThan(15);
  const page = textOf('docs/operations.md');
  expect([...settings].filter((name) => name !== 'NODE_ENV' && !page.includes(`\`${name}`))).toEqual([]);
});
