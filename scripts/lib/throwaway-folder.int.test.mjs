import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postmasterOf } from './postmaster.mjs';
import { identityOf, isAlive } from './process-identity.mjs';
import { clearLeftovers, throwawayFolder } from './throwaway-folder.mjs';

let parent;
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'throwaway-'));
  // PostgreSQL crosses it as another user.
  chmodSync(parent, 0o755);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

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

test('what a killed program has left goes when the next folder is asked for, with the PostgreSQL that ran in it', async () => {
  await killed(`const { throwawayCluster } = await import('./throwaway-cluster.mjs'); await throwawayCluster()`);
  const [left] = readdirSync(parent);
  const postgres = identityOf(postmasterOf(path.join(parent, left, 'postgres')).pid);
  expect(isAlive(postgres)).toBe(true);

  const next = await throwawayFolder('next', parent);
  expect(isAlive(postgres)).toBe(false);
  expect(readdirSync(parent)).toEqual([path.basename(next)]);
});

test('what somebody is at work in stays, and so does what was not made here', async () => {
  const mine = await throwawayFolder('mine', parent);
  const stranger = path.join(parent, 'zonula-notes');
  mkdirSync(stranger);
  await clearLeftovers(parent);
  expect([mine, stranger].map((folder) => existsSync(folder))).toEqual([true, true]);
});
