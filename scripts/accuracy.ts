import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { entries } from '@/knowledge/entries';
import { accuracyPage } from '@/knowledge/evaluation/accuracy-page';
import { accuracyResults } from '@/knowledge/evaluation/accuracy-results';
import { measuredGroups } from '@/knowledge/evaluation/own-cases';
import { currentRelease } from '@/knowledge/release';

/**
 * `npm run accuracy` writes docs/accuracy.md for a release, the cases that nobody has looked at included, and the same
 * figures as knowledge/accuracy.json, from which the app shows them.
 * `npm run accuracy -- tuning` prints the same of the tuning group alone: the only one to look at between releases.
 */
const { knowledge } = currentRelease();
if (process.argv[2] === 'tuning') {
  process.stdout.write(accuracyPage(accuracyResults(entries, knowledge, ['tuning'])));
} else {
  const results = accuracyResults(entries, knowledge, measuredGroups);
  const [page, figures] = [path.join('docs', 'accuracy.md'), path.join('knowledge', 'accuracy.json')];
  writeFileSync(page, accuracyPage(results));
  writeFileSync(figures, JSON.stringify(results));
  execFileSync('npx', ['biome', 'check', '--write', page, figures], { stdio: 'ignore' });
}
