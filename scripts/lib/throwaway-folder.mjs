import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lastHolder, takeLock } from './lock.mjs';
import { removeDataFolder } from './postgres-files.mjs';
import { clearOrphan } from './postmaster.mjs';
import { endProcess } from './process-identity.mjs';

const prefix = 'zonula-';
const lockName = 'thrown-away-by';

/** Whether it was made here and whoever made it is gone. What is another user's, or something else, is not ours to clear. */
function isLeft(folder) {
  try {
    const isOurs = readdirSync(folder).some((file) => file.startsWith(`${lockName}.lock.`));
    return isOurs && takeLock(folder, lockName).lock !== undefined;
  } catch {
    return false;
  }
}

/** Removes what programs that were killed have left in `parent`: the app and the PostgreSQL that run in it, then the files. */
export async function clearLeftovers(parent = os.tmpdir()) {
  for (const name of readdirSync(parent).filter((file) => file.startsWith(prefix))) {
    const folder = path.join(parent, name);
    if (!isLeft(folder)) continue;
    const start = lastHolder(folder, 'start');
    if (start && !start.released) await endProcess(start.owner, 'SIGTERM', 10_000);
    const data = path.join(folder, 'postgres');
    if (existsSync(data)) await clearOrphan(realpathSync(data));
    removeDataFolder(data);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A folder of its own among the temporary ones, for what a test, a check or a measurement throws away; whoever asks for it
 * removes it. What a program that was killed could not remove goes when the next one asks.
 */
export async function throwawayFolder(kind, parent = os.tmpdir()) {
  await clearLeftovers(parent);
  const folder = mkdtempSync(path.join(parent, `${prefix}${kind}-`));
  takeLock(folder, lockName);
  return folder;
}
