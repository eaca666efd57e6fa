// npm run security: writes docs/security.md from the titles of the tests and what became of them. -- --check: is it that?
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { problemsOf, rememberedRun, securityPage } from './lib/security/page.mjs';
import { requirements } from './lib/security/requirements.mjs';
import { keptResults } from './lib/security/results.mjs';
import { readRun, writeRun } from './lib/security/run-file.mjs';
import { quotingTests } from './lib/security/titles.mjs';

const page = path.join(root, 'docs/security.md');
const tests = quotingTests(root);
const wrong = problemsOf(requirements, tests);
/** As the formatter of the repository lays it out. */
const pageOf = (run) =>
  execFileSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path=docs/security.md'],
    {
      cwd: root,
      input: securityPage(requirements, tests, run),
      encoding: 'utf8',
    },
  );

if (process.argv[2] === '--check') {
  const now = existsSync(page) ? readFileSync(page, 'utf8') : '';
  if (now !== pageOf(readRun())) {
    wrong.push('docs/security.md is not what the tests give: npm run security');
  }
} else {
  const before = readRun();
  const remembered = { ...before, tests: rememberedRun(tests, keptResults(), before.tests) };
  await writeRun(remembered);
  writeFileSync(page, pageOf(remembered));
}
for (const line of wrong) process.stdout.write(`${line}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
