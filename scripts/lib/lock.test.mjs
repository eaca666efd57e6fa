import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.mjs';
import { root } from './paths.mjs';
import { identityOf, placeOfThisProcess } from './process-identity.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const here = placeOfThisProcess();
const left = (content) => writeFileSync(path.join(folder, 'start.lock.1'), JSON.stringify(content));
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('the second taker learns who has it', () => {
  const { lock } = takeLock(folder, 'start', { appUrl: 'http://localhost:3000' });
  const { holder } = takeLock(folder, 'start');
  expect(holder).toMatchObject({ owner: { pid: process.pid }, appUrl: 'http://localhost:3000' });
  lock.release();
});

test('let go, it is free', () => {
  takeLock(folder, 'start').lock.release();
  takeLock(folder, 'start').lock.release();
  expect(readdirSync(folder)).toHaveLength(1);
});

test('locks of different names do not meet', () => {
  takeLock(folder, 'start');
  expect(takeLock(folder, 'prepare').lock).toBeDefined();
});

test.each([
  ['a process that is gone', () => ({ owner: { pid: deadPid(), start: '1' }, place: here })],
  ['another process with the same number', () => ({ owner: { pid: process.pid, start: 'another time' }, place: here })],
  [
    'a process from before the machine restarted',
    () => ({ owner: identityOf(process.pid), place: { ...here, boot: 'earlier' } }),
  ],
])('%s holds nothing', (_name, content) => {
  left(content());
  expect(takeLock(folder, 'start').lock).toBeDefined();
});

test('on a machine that we cannot look into, a recent sign of life counts', () => {
  left({ owner: { pid: 1, start: '1' }, place: { ...here, host: 'elsewhere' } });
  expect(takeLock(folder, 'start').holder).toBeDefined();
  const aMinuteAgo = new Date(Date.now() - 60_000);
  utimesSync(path.join(folder, 'start.lock.1'), aMinuteAgo, aMinuteAgo);
  expect(takeLock(folder, 'start').lock).toBeDefined();
});

test('a file cut short by a power failure holds nothing', () => {
  writeFileSync(path.join(folder, 'start.lock.1'), '{"owner":');
  expect(takeLock(folder, 'start').lock).toBeDefined();
});

test('of twelve processes that come at once after a crash, one gets it', async () => {
  left({ owner: { pid: deadPid(), start: '1' }, place: here });
  const module = path.join(root, 'scripts/lib/lock.mjs');
  const code = `
    import { takeLock } from ${JSON.stringify(module)};
    const { lock } = takeLock(process.argv[1], 'start');
    process.stdout.write(lock ? 'got' : 'refused');
    process.stdin.resume().on('end', () => process.exit());`;
  const takers = Array.from({ length: 12 }, () => spawn(process.execPath, ['--input-type=module', '-e', code, folder]));
  const answers = await Promise.all(
    takers.map((taker) => new Promise((resolve) => taker.stdout.once('data', (data) => resolve(String(data))))),
  );
  for (const taker of takers) taker.stdin.end();
  expect(answers.filter((answer) => answer === 'got')).toHaveLength(1);
});
