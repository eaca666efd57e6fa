import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestsOf } from '@/knowledge/changes/entry-changes';
import { closedChanges, closedRelease, openChanges } from '@/knowledge/changes/release-changes';
import { entries } from '@/knowledge/entries';
import { releaseNumber } from '@/knowledge/release';

/**
 * `npm run knowledge:close` closes the release that is named in knowledge/release.ts: its changes go to the history, and
 * from then on an entry that differs from it needs another number (ECO-19). Twice is as good as once.
 */
if (closedRelease.release === releaseNumber) {
  process.stdout.write(`${releaseNumber} is closed already.\n`);
} else {
  const open = openChanges();
  const folder = path.join('knowledge', 'changes');
  const [closed, history] = [path.join(folder, 'closed.json'), path.join(folder, 'history.json')];
  writeFileSync(closed, JSON.stringify({ release: releaseNumber, entries: digestsOf(entries) }));
  writeFileSync(history, JSON.stringify([open, ...closedChanges]));
  execFileSync('npx', ['biome', 'format', '--write', closed, history], { stdio: 'ignore' });
  process.stdout.write(
    `${releaseNumber} is closed, with ${open.changes.length} entries changed since ${open.since}.\n`,
  );
}
