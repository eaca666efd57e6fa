import { lastHolder, takeLock } from './lock.mjs';
import { PlainError } from './plain-error.mjs';
import { endProcess, identityOf } from './process-identity.mjs';

const name = 'start';

const messageFor = ({ owner, place, appUrl }, dataDir) =>
  `Zonula is already running on the data in ${dataDir}: process ${owner.pid} on ${place.host}, ${appUrl}.\n` +
  'Stop that one first. Nothing was changed.';

/**
 * Makes this process the only one that uses the data folder, or refuses.
 * An app that outlived a start which was killed still answers on its port and writes to the database: it is ended first.
 */
export async function takeDataFolder({ dataDir, appUrl }) {
  const left = lastHolder(dataDir, name);
  const { lock, holder } = takeLock(dataDir, name, { appUrl, app: left?.released ? null : (left?.app ?? null) });
  if (holder) throw new PlainError(messageFor(holder, dataDir));
  if (lock.previous?.app && !lock.previous.released) await endProcess(lock.previous.app, 'SIGTERM', 9000);
  lock.note({ app: null });
  return { release: lock.release, noteApp: (pid) => lock.note({ app: identityOf(pid) }) };
}
