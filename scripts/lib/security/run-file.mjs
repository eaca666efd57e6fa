import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';

const file = path.join(root, 'docs/security-run.json');

/** What docs/security.md says of runs: of the tests, and of the scans. Kept with the page, so that the page can be made anew. */
export const readRun = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { tests: {}, attack: null });

export async function writeRun(known) {
  writeFileSync(file, JSON.stringify(known));
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  await run('biome format', process.execPath, [biome, 'format', '--write', file], { cwd: root });
}
