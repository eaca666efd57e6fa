import { existsSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isHeld, lastHolder, takeLock } from './lock.mjs';
import { PlainError } from './plain-error.mjs';
import { dataFilesOf, removeDataFolder } from './postgres-files.mjs';
import { clearOrphan } from './postmaster.mjs';
import { commandOf, endProcess, isAlive, isThisPlace } from './process-identity.mjs';

// Anybody may put anything among the temporary files. What is not certain to have been made here stays.

const prefix = 'zonula-';
const lockName = 'thrown-away-by';
/** The lock itself, and not what is written before it: whoever is about to take it has the folder. */
const lockFile = /^thrown-away-by\.lock\.\d+$/;

/** A folder, no link to one, that belongs to who we are and that nobody else can put anything into. */
function isPrivate(folder) {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/** Whether it was made here and whoever made it is gone. */
function isLeft(folder) {
  try {
    if (!isPrivate(folder) || !readdirSync(folder).some((file) => lockFile.test(file))) return false;
    return takeLock(folder, lockName).lock !== undefined;
  } catch {
    return false;
  }
}

/** Ends the app that was started on the data in `folder`. False when somebody is at work there who is no such app, or elsewhere. */
async function endApp(folder) {
  const start = lastHolder(folder, 'start');
  if (!isHeld(start)) return true;
  if (!isThisPlace(start.place) || !/[\s/]scripts\/start\.mjs(\s|$)/.test(commandOf(start.owner.pid))) return false;
  await endProcess(start.owner, 'SIGTERM', 10_000);
  return !isAlive(start.owner);
}

/** Removes what programs that were killed have left in `parent`: the app and the PostgreSQL that run in it, then the files. */
export async function clearLeftovers(parent = os.tmpdir()) {
  for (const name of readdirSync(parent).filter((file) => file.startsWith(prefix))) {
    const folder = path.join(parent, name);
    if (!isLeft(folder) || !(await endApp(folder))) continue;
    const data = path.join(folder, 'postgres');
    const files = dataFilesOf(data);
    if (files && existsSync(files)) await clearOrphan(realpathSync(files));
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
  if (!takeLock(folder, lockName).lock)
    throw new PlainError(`Another program has taken ${folder}, which was just made.`);
  return folder;
}
