import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestsOf } from '@/knowledge/changes/entry-changes';
import { packed } from '@/knowledge/changes/packed-changes';
import { closedChanges, closedRelease, openChanges } from '@/knowledge/changes/release-changes';
import { entries } from '@/knowledge/entries';
import { releaseNumber } from '@/knowledge/release';

/** The file that gathers the history, the latest release first. */
const indexOf = (releases: readonly string[]): string => {
  const nameOf = (release: string) => `release${release.replaceAll('.', '_')}`;
  const imports = releases.map((release) => `import ${nameOf(release)} from './${release}.json';`);
  return `${imports.join('\n')}

/** What changed in each closed release, the latest first; \`npm run knowledge:close\` writes this file and those beside it. */
export const history: readonly unknown[] = [${releases.map(nameOf).join(', ')}];
`;
};

/**
 * `npm run knowledge:close` closes the release that is named in knowledge/release.ts: its changes go to the history, and
 * from then on an entry that differs from it needs another number (ECO-19). Twice is as good as once.
 */
if (closedRelease.release === releaseNumber) {
  process.stdout.write(`${releaseNumber} is closed already.\n`);
} else {
  const open = openChanges();
  const folder = path.join('knowledge', 'changes');
  const files = {
    [path.join(folder, 'closed.json')]: JSON.stringify({ release: releaseNumber, entries: digestsOf(entries) }),
    [path.join(folder, 'history', `${releaseNumber}.json`)]: JSON.stringify(packed(open)),
    [path.join(folder, 'history', 'index.ts')]: indexOf([
      releaseNumber,
      ...closedChanges.map(({ release }) => release),
    ]),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
  execFileSync('npx', ['biome', 'check', '--write', ...Object.keys(files)], { stdio: 'ignore' });
  process.stdout.write(
    `${releaseNumber} is closed, with ${open.changes.length} entries changed since ${open.since}.\n`,
  );
}
