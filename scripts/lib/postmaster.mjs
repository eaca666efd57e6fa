import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandOf, endProcess, identityOf } from './process-identity.mjs';

/** What the server in `dataFolder` wrote about itself: its process and whether it takes connections; null when none runs. */
export function postmasterOf(dataFolder) {
  try {
    const lines = readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Stops a server without waiting for its clients; what was committed stays. Insists after half a minute. */
export const stopPostmaster = (pid) => endProcess(identityOf(pid), 'SIGINT', 30_000, 'SIGQUIT');

/**
 * Clears the way after a crash, for a caller who holds the lock on the data: a server that outlived its parent is stopped,
 * and a pid file that names some other program by now is removed (PostgreSQL itself would refuse to start because of it).
 * Says whether there was something to clear.
 */
export async function clearOrphan(dataFolder) {
  const postmaster = postmasterOf(dataFolder);
  if (!postmaster) return false;
  const command = commandOf(postmaster.pid);
  if (command.includes('postgres') && command.includes(dataFolder)) await stopPostmaster(postmaster.pid);
  else if (command !== '') rmSync(path.join(dataFolder, 'postmaster.pid'), { force: true });
  return true;
}
