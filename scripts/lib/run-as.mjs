import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

// PostgreSQL refuses to run as root, rightly. Started by root, it runs as somebody else; nobody is added to the system.

const number = (flag, who) => {
  try {
    return Number(execFileSync('id', [flag, String(who)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
};

const ownerOf = (folder) => {
  const { uid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0 };
  return uid === 0 ? null : uid;
};

/**
 * The `uid` and `gid` to start PostgreSQL with, or nothing when we are not root.
 * Data that exists is used by its owner; new data goes to the owner of this folder, else to an unprivileged account.
 */
export function unprivilegedUser(existingData) {
  if (process.getuid?.() !== 0) {
    const owner = existingData && ownerOf(existingData);
    if (owner !== null && owner !== undefined && owner !== process.getuid?.()) {
      throw new PlainError(
        `The database in ${existingData} belongs to another user (${owner}). Start as that user, or as root.`,
      );
    }
    return {};
  }
  for (const who of [existingData && ownerOf(existingData), ownerOf(root), 'postgres', '_postgres', 'nobody']) {
    const uid = who ? number('-u', who) : null;
    const gid = who ? number('-g', who) : null;
    if (uid && gid !== null) return { uid, gid };
  }
  throw new PlainError('PostgreSQL does not run as root and no other user was found. Start as an ordinary user.');
}
