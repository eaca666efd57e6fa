import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// A stamp is a file that says what a result was made from. The result is fresh as long as the same inputs give the same stamp.

/** A digest of files and folders (paths and contents) and of any extra text that the result depends on. */
export function digestOf(base, names, { skip = () => false, extra = [] } = {}) {
  const hash = createHash('sha256');
  for (const text of extra) hash.update(`${text}\0`);
  const add = (relative) => {
    if (skip(relative)) return;
    const full = path.join(base, relative);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(full).sort()) add(path.posix.join(relative, name));
    else hash.update(`${relative}\0${stat.size}\0`).update(readFileSync(full));
  };
  for (const name of names) add(name);
  return hash.digest('hex');
}

export const isFresh = (file, digest) => existsSync(file) && readFileSync(file, 'utf8') === digest;

export function writeStamp(file, digest) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, digest);
}

/** Taken away before the work and put back after it: work that was cut short is never taken for done. */
export const removeStamp = (file) => rmSync(file, { force: true });
