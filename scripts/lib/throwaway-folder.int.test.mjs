import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeDataFolder } from './postgres-files.mjs';
import { postmasterOf } from './postmaster.mjs';
import { identityOf, isAlive, placeOfThisProcess } from './process-identity.mjs';
import { clearLeftovers, throwawayFolder } from './throwaway-folder.mjs';

let parent;
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'throwaway-'));
  // PostgreSQL crosses it as another user.
  chmodSync(parent, 0o755);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const running = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts a program, called as `script` says, that goes on until the test ends. */
async function runs(script) {
  const file = path.join(parent, script);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "console.log('runs'); setInterval(() => {}, 1000);");
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return identityOf(child.pid);
}
/** A program that makes something to throw away among the files of `parent`, says so, and is killed in the middle. */
async function killed(work) {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', `${work}; console.log('made'); setInterval(() => {}, 1000);`],
    { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: parent }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}

test.each([
  ['in the folder', 0o755],
  ['elsewhere, where root’s PostgreSQL does not reach the folder', 0o700],
])(
  'what a killed program has left goes when the next folder is asked for, its PostgreSQL too: files %s',
  async (_name, mode) => {
    const place = path.join(parent, 'place');
    mkdirSync(place);
    chmodSync(place, mode);
    await killed(
      `const { Cluster } = await import('./cluster.mjs'); const { throwawayFolder } = await import('./throwaway-folder.mjs');
     const cluster = new Cluster(await throwawayFolder('postgres', '${place}'), { durable: false });
     await cluster.prepare(); await cluster.start()`,
    );
    const [left] = readdirSync(place);
    const files = realpathSync(path.join(place, left, 'postgres'));
    const postgres = identityOf(postmasterOf(files).pid);
    expect(isAlive(postgres)).toBe(true);

    const next = await throwawayFolder('next', place);
    expect(isAlive(postgres)).toBe(false);
    expect([files, `${files}.of`].map((file) => existsSync(file))).toEqual([false, false]);
    expect(readdirSync(place)).toEqual([path.basename(next)]);
  },
);

test('what somebody is at work in stays, and so does what was not made here', async () => {
  const mine = await throwawayFolder('mine', parent);
  const stranger = path.join(parent, 'zonula-notes');
  mkdirSync(stranger);
  await clearLeftovers(parent);
  expect([mine, stranger].map((folder) => existsSync(folder))).toEqual([true, true]);
});

describe('what anybody may have put among the temporary files is not believed', () => {
  const mark = 'thrown-away-by.lock.1';
  /** A folder as a killed program leaves it, with a mark that says so. */
  const planted = (name = 'zonula-planted', file = mark) => {
    const folder = path.join(parent, name);
    mkdirSync(folder);
    writeFileSync(path.join(folder, file), '');
    return folder;
  };
  const victimIn = (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'kept'), '');
    return path.join(folder, 'kept');
  };

  test('a folder that bears the mark goes', async () => {
    const folder = planted();
    await clearLeftovers(parent);
    expect(existsSync(folder)).toBe(false);
  });

  test.each([
    ['a link to a folder', () => symlinkSync(planted('elsewhere'), path.join(parent, 'zonula-link'))],
    ['a folder that others can write in', () => chmodSync(planted(), 0o777)],
    ['a folder of another user', () => planted() && vi.spyOn(process, 'getuid').mockReturnValue(4242)],
    ['a folder that somebody is about to take', () => planted('zonula-drafted', `${mark}.draft-1`)],
  ])('%s stays', async (_name, plant) => {
    plant();
    const before = readdirSync(parent, { recursive: true });
    await clearLeftovers(parent);
    vi.restoreAllMocks();
    expect(readdirSync(parent, { recursive: true })).toEqual(before);
  });

  test.each([
    ['straight there', () => ''],
    ['by way of the system’s folder', () => '/var/lib/zonula/../../..'],
  ])('database files behind a link stay: %s', async (_name, way) => {
    const kept = victimIn(path.join(parent, 'victim'));
    symlinkSync(`${way()}${path.join(parent, 'victim')}`, path.join(planted(), 'postgres'));
    await clearLeftovers(parent);
    expect(existsSync(kept)).toBe(true);
  });

  test.each([
    ['made for it: gone', (folder) => folder, '', false],
    ['made for another folder: there', () => '/srv/zonula/.data', '', true],
    ['made for nobody known: there', () => null, '', true],
    ['made for it, by another way: there', (folder) => folder, 'data-0123456789ab/../', true],
  ])('database files in the system’s folder %s', (_name, madeFor, way, isThere) => {
    const system = path.join(parent, 'system');
    const folder = planted();
    const files = path.join(system, 'data-0123456789ab');
    const kept = victimIn(files);
    const owner = madeFor(folder);
    if (owner !== null) writeFileSync(`${files}.of`, owner);
    const link = path.join(folder, 'postgres');
    symlinkSync(`${system}/${way}data-0123456789ab`, link);
    removeDataFolder(link, system);
    expect([existsSync(kept), existsSync(link)]).toEqual([isThere, false]);
  });

  test.each([
    ['the app that was started there is ended', 'scripts/start.mjs', placeOfThisProcess(), false],
    ['another program stays, and the folder', 'other.mjs', placeOfThisProcess(), true],
    ['one of another machine stays, and the folder', 'scripts/start.mjs', { ...placeOfThisProcess(), host: 'x' }, true],
    ['one of no machine stays, and the folder', 'scripts/start.mjs', undefined, true],
  ])('of processes that a planted lock names, %s', async (_name, script, place, stays) => {
    const owner = await runs(script);
    const folder = planted();
    writeFileSync(path.join(folder, 'start.lock.1'), JSON.stringify({ owner, place }));
    await clearLeftovers(parent);
    expect([isAlive(owner), existsSync(folder)]).toEqual([stays, stays]);
  });
});
