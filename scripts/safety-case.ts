import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { currentSafetyCase } from '@/server/safety/current-safety-case';
import { hazardThemes } from '@/server/safety/hazards';
import { missingProofs } from '@/server/safety/proofs';

/**
 * `npm run safety-case` writes docs/safety-case.md from the hazard log.
 * `npm run safety-case -- --check` says whether it is that already, and whether every control names a test that is there.
 */
const page = path.join('docs', 'safety-case.md');
// As the formatter of the repository lays it out.
const text = execFileSync(
  process.execPath,
  ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${page}`],
  { input: currentSafetyCase(), encoding: 'utf8' },
);
const wrong = [
  ...missingProofs(
    hazardThemes.flatMap(({ hazards }) => hazards),
    process.cwd(),
  ),
];
if (process.argv[2] === '--check') {
  if (readFileSync(page, 'utf8') !== text) wrong.push(`${page} is not what the hazards give: npm run safety-case`);
} else writeFileSync(page, text);
for (const line of wrong) process.stdout.write(`${line}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
