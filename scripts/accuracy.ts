import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { entries } from '@/knowledge/entries';
import { accuracyPage } from '@/knowledge/evaluation/accuracy-page';
import { currentRelease } from '@/knowledge/release';

/**
 * `npm run accuracy` writes docs/accuracy.md for a release, the sealed half of the published cases included.
 * `npm run accuracy -- tuning` prints the same of the tuning half alone: the only one to look at between releases.
 */
const { knowledge } = currentRelease();
if (process.argv[2] === 'tuning') process.stdout.write(accuracyPage(entries, knowledge, ['tuning']));
else {
  const page = path.join('docs', 'accuracy.md');
  writeFileSync(page, accuracyPage(entries, knowledge, ['tuning', 'sealed']));
  execFileSync('npx', ['biome', 'check', '--write', page], { stdio: 'ignore' });
}
