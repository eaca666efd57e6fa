import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The title of a test or a group: the first text after the call, or after the table of one that runs for many. */
const title = /(?:\b(?:test|describe)(?:\.\w+)*|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
const identifier = /\b(?:SEC|REG)-\d\d\b/g;
const skipped = new Set(['node_modules', 'generated']);

const identifiersIn = (text) => [...new Set(text.match(identifier) ?? [])];

/** Titles that quote an identifier, with the identifiers, as they stand in the source of one test file. */
export const titlesIn = (source) => {
  const found = [...source.matchAll(title)].map(([, , text]) => text.replaceAll(/\\(.)/g, '$1'));
  return [...new Set(found)].map((text) => ({ title: text, ids: identifiersIn(text) })).filter(({ ids }) => ids.length);
};

const testFiles = (root, folder = '') =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.name.startsWith('.') || skipped.has(entry.name)) return [];
    if (entry.isDirectory()) return testFiles(root, file);
    return /\.(test|spec|setup)\.(ts|tsx|mjs)$/.test(entry.name) ? [file] : [];
  });

/** Every test and group below a folder whose title quotes an identifier. */
export const quotingTests = (root) =>
  testFiles(root)
    .sort()
    .flatMap((file) => titlesIn(readFileSync(path.join(root, file), 'utf8')).map((test) => ({ file, ...test })));

/** Whether a test that ran has this title in its name: what was filled into the title may be anything. */
export const ranAs = (written, name) =>
  new RegExp(
    written
      .split(/%[sdifjo]|\$\{[^}]*\}|\$\w+/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*'),
  ).test(name);
