import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cluster } from './cluster.mjs';
import { withClient } from './instance.mjs';
import { ownDatabase } from './own-database.mjs';
import { identityOf, isAlive, isGoneWithin } from './process-identity.mjs';

let directory;
let opened;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'zonula-cluster-'));
  opened = [];
});
afterEach(async () => {
  for (const cluster of opened) await cluster.stop();
  const last = new Cluster(directory);
  await last.prepare();
  await last.remove();
});

async function open() {
  const cluster = new Cluster(directory);
  opened.push(cluster);
  await cluster.prepare();
  await cluster.start();
  return cluster;
}
const query = async (url, sql) => (await withClient(url, (client) => client.query(sql))).rows;

test('REL-01: PostgreSQL 18 with fsync on, on this machine only, behind a password', async () => {
  const cluster = await open();
  const [row] = await query(
    cluster.url(),
    `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('fsync') AS fsync,
            current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets`,
  );
  expect(row).toEqual({ major: 18, fsync: 'on', listens: '127.0.0.1', sockets: '' });
  const wrong = Object.assign(new URL(cluster.url()), { password: 'wrong' }).href;
  await expect(query(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(path.join(directory, 'postgres.json')).mode & 0o077).toBe(0);
});

test('REL-02: what was committed is there after kill -9 of the server', async () => {
  const cluster = await open();
  await query(cluster.url(), 'CREATE TABLE kept AS SELECT 7 AS n');
  const died = new Promise((resolve) => {
    cluster.onUnexpectedExit = resolve;
  });
  cluster.kill();
  expect(await died).toBe('SIGKILL');
  await cluster.start();
  expect(await query(cluster.url(), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a server that outlived the program that started it is stopped, and its data is used', async () => {
  const orphan = await open();
  await query(orphan.url(), 'CREATE TABLE kept AS SELECT 7 AS n');
  const left = identityOf(orphan.pid);
  orphan.onUnexpectedExit = () => {};
  const next = await open();
  expect(isAlive(left)).toBe(false);
  expect(await query(next.url(), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a pid file that names a stranger does not stop the start, nor the stranger', async () => {
  const cluster = await open();
  const file = path.join(directory, 'postgres/postmaster.pid');
  const content = readFileSync(file, 'utf8');
  cluster.kill();
  await isGoneWithin(identityOf(cluster.pid), 5000);
  writeFileSync(file, content.replace(/^\d+/, String(process.pid)));
  expect(await query((await open()).url(), 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
});

test('a port that something else has taken meanwhile is exchanged', async () => {
  const cluster = await open();
  const { port } = new URL(cluster.url());
  await cluster.stop();
  const squatter = net.createServer().listen(Number(port), '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  const next = await open();
  expect(new URL(next.url()).port).not.toBe(port);
  squatter.close();
});

test('an initialisation that was cut short is begun anew', async () => {
  writeFileSync(path.join(directory, 'postgres.new'), 'half made');
  await open();
  expect(existsSync(path.join(directory, 'postgres.new'))).toBe(false);
});

test('REL-09: a database that dies under the app is started again on the same address', async () => {
  const said = [];
  const database = ownDatabase(directory, { say: (line) => said.push(line), onLost: (why) => said.push(why) });
  const { owner: url } = await database.start();
  const pid = Number(readFileSync(path.join(directory, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => query(url, 'SELECT 1 AS n').catch(() => null), { timeout: 10_000 }).toEqual([{ n: 1 }]);
  await expect.poll(() => said.join(' ')).toMatch(/starting it again.*is back/);
  await database.stop();
});
