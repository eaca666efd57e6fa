import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cluster } from './lib/cluster.mjs';
import { withClient } from './lib/instance.mjs';
import { lastHolder } from './lib/lock.mjs';
import { root } from './lib/paths.mjs';
import { freePort } from './lib/port.mjs';
import { postmasterOf } from './lib/postmaster.mjs';
import { identityOf, isAlive, isGoneWithin } from './lib/process-identity.mjs';
import { startedApp } from './lib/started-app.mjs';

// `npm start` as an operator meets it: the real program on the built app, with data and a port of its own.

let data;
let port;
let app = null;
beforeAll(async () => {
  data = mkdtempSync(path.join(os.tmpdir(), 'zonula-start-'));
  port = await freePort();
});
afterAll(async () => {
  await quiet();
  const cluster = new Cluster(data);
  await cluster.prepare();
  await cluster.remove();
});

const start = (env = {}) =>
  startedApp({ env: { ZONULA_DATA_DIR: data, PORT: String(port), DATABASE_URL: '', ...env } });
const refusal = (env) =>
  start(env).then(
    (unexpected) => unexpected.stop().then(() => 'it started'),
    (error) => error.message,
  );
/** On a socket of its own: one kept from before may have been closed while this process waited for a command. */
const readiness = () =>
  new Promise((resolve) => {
    http
      .get(`http://localhost:${port}/readyz`, { agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', () => resolve('no answer'));
  });
const keyFile = () => path.join(data, 'master.key');
/** What another instance on the same database has to be given. */
const sameKey = () => ({ ZONULA_KEY_FILE: keyFile() });
const appProcess = () => lastHolder(data, 'start').app;
const postgres = () => postmasterOf(path.join(data, 'postgres'));
const databaseUrl = () => {
  const { password } = JSON.parse(readFileSync(path.join(data, 'postgres.json'), 'utf8'));
  return `postgresql://zonula:${password}@127.0.0.1:${postgres().port}/zonula`;
};
const appUrl = () => {
  const { appPassword } = JSON.parse(readFileSync(path.join(data, 'postgres.json'), 'utf8'));
  return databaseUrl().replace(/zonula:[^@]+/, `zonula_app:${appPassword}`);
};
const setting = (key) =>
  withClient(databaseUrl(), async (client) => {
    const { rows } = await client.query('SELECT "value" FROM "InstanceSetting" WHERE "key" = $1', [key]);
    return rows[0]?.value;
  });

const hasEnded = () => app === null || app.child.exitCode !== null || app.child.signalCode !== null;
const quiet = async () => {
  if (!hasEnded()) await app.stop('SIGTERM');
  app = null;
};
/** Started now, after whatever ran before has been stopped in order. */
const begin = async (env) => {
  await quiet();
  app = await start(env);
};
/** Whatever an earlier test has left running on these data, or a new start. */
const running = async () => {
  if (hasEnded()) await begin();
};

test('the first start ends with an address that answers and a one-time link whose token is kept as a hash only', async () => {
  await begin();
  expect(await readiness()).toBe(200);
  expect(app.setupLink).toMatch(new RegExp(`^http://localhost:${port}/setup#[\\w-]{43}$`));
  const kept = JSON.parse(await setting('setup_token'));
  expect(kept.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(kept)).not.toContain(app.setupLink.split('#')[1]);
  expect(Date.parse(kept.expiresAt)).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  expect((await setting('auth_secret')).length).toBe(64);
  expect(app.said()).toContain('If it is lost, nobody can read them again.');
});

test('the master key is readable by its owner alone, and the next start uses it', async () => {
  await running();
  expect(statSync(keyFile()).mode & 0o077).toBe(0);
  const key = readFileSync(keyFile(), 'utf8');
  await begin();
  expect(readFileSync(keyFile(), 'utf8')).toBe(key);
  expect(app.said()).not.toContain('If it is lost');
});

test('the second start takes less than five seconds, and the signing secret stays', async () => {
  await running();
  const secret = await setting('auth_secret');
  await quiet();
  const before = performance.now();
  await begin();
  expect(performance.now() - before).toBeLessThan(5000);
  expect(await setting('auth_secret')).toBe(secret);
});

test('a second copy on the same data says who has it, exits, and leaves the first alone', async () => {
  await running();
  const message = await refusal({ PORT: String(await freePort()) });
  expect(message).toMatch(/\(1\)/);
  expect(message).toContain(`process ${app.child.pid}`);
  expect(message).toContain(`http://localhost:${port}`);
  expect(await readiness()).toBe(200);
});

test('a busy port is said at once, before anything is started', async () => {
  await quiet();
  const squatter = net.createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  const before = performance.now();
  expect(await refusal({})).toContain(`Port ${port} is in use by another program`);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(postgres()).toBe(null);
  squatter.close();
});

test.each([
  ['a short AUTH_SECRET', { AUTH_SECRET: 'short' }, 'AUTH_SECRET is too short'],
  ['a short ZONULA_MASTER_KEY', { ZONULA_MASTER_KEY: 'short' }, 'ZONULA_MASTER_KEY has to be base64 of 32'],
  ['another kind of database', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL has to begin with postgresql://'],
  ['an owner without an app', { DATABASE_OWNER_URL: 'postgresql://x' }, 'DATABASE_OWNER_URL is for migrations'],
  ['a port that is none', { PORT: '70000' }, 'PORT is 70000'],
])('SEC-26: %s stops the start', async (_name, env, message) => expect(await refusal(env)).toContain(message));

test('SEC-31: a wrong setting at the start is a security event in the log, by name and not by value', async () => {
  const said = await refusal({ AUTH_SECRET: 'hunter2', DATABASE_URL: 'mysql://hunter2' });
  const events = said.split('\n').filter((line) => line.startsWith('{'));
  expect(events.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', action: 'start', outcome: 'wrong_setting', settings: ['DATABASE_URL', 'AUTH_SECRET'] },
  ]);
  expect(said).not.toContain('hunter2');
});

test('REL-12: SIGTERM lets a request finish, then everything ends in order with exit code 0 within 10 s', async () => {
  await running();
  const database = postgres().pid;
  await withClient(databaseUrl(), async (client) => {
    await client.query('BEGIN; LOCK TABLE _prisma_migrations');
    const request = readiness(); // It waits for the lock.
    await wait(500);
    const before = performance.now();
    const ended = app.stop('SIGTERM');
    await wait(500);
    await client.query('COMMIT');
    expect(await request).toBe(200);
    expect(await ended).toBe(0);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
  expect(await isGoneWithin(identityOf(database), 0)).toBe(true);
  expect(postgres()).toBe(null);
});

test('a connection that nobody uses outlives the minute of a proxy, and holds up no stop', async () => {
  await running();
  const agent = new http.Agent({ keepAlive: true });
  const { headers } = await new Promise((resolve, reject) => {
    http
      .get(`http://localhost:${port}/healthz`, { agent }, (response) => {
        response.resume();
        response.once('end', () => resolve(response));
      })
      .once('error', reject);
  });
  expect(Number(/^timeout=(\d+)$/.exec(headers['keep-alive'])?.[1])).toBeGreaterThan(60);
  const before = performance.now();
  expect(await app.stop('SIGTERM')).toBe(0);
  agent.destroy();
  // Insisting begins after 8 s.
  expect(performance.now() - before).toBeLessThan(7_000);
});

test('REL-09: kill -9 of the database: it comes back, and the app with it', async () => {
  await running();
  process.kill(postgres().pid, 'SIGKILL');
  await expect.poll(() => app.said(), { timeout: 10_000 }).toContain('The database is back.');
  await expect.poll(readiness, { timeout: 10_000 }).toBe(200);
});

test('kill -9 of the app: the start says so, stops the database and fails', async () => {
  await running();
  const database = identityOf(postgres().pid);
  process.kill(appProcess().pid, 'SIGKILL');
  expect(await app.ended).toBe(1);
  expect(app.said()).toContain('The app ended (SIGKILL)');
  expect(isAlive(database)).toBe(false);
});

test('kill -9 of the start itself: the app follows it, and the next start clears up and goes on with the same data', async () => {
  await running();
  const secret = await setting('auth_secret');
  const left = { server: identityOf(appProcess().pid), database: identityOf(postgres().pid) };
  await app.stop('SIGKILL');
  expect(isAlive(left.database)).toBe(true);
  await begin();
  expect(isAlive(left.server)).toBe(false);
  expect(isAlive(left.database)).toBe(false);
  expect(await setting('auth_secret')).toBe(secret);
  expect(await readiness()).toBe(200);
});

test('kill -9 of everything at once: the next start recovers by itself', async () => {
  await running();
  const all = [app.child.pid, appProcess().pid, postgres().pid];
  for (const pid of all) process.kill(pid, 'SIGKILL');
  await app.ended;
  await begin();
  expect(await readiness()).toBe(200);
});

test('REL-16: the record is verified, backed up while the app runs, and restored into another folder', async () => {
  await running();
  await withClient(databaseUrl(), (client) =>
    client.query(`INSERT INTO "Clinic" VALUES ('cln_kept', 'Kept', now()) ON CONFLICT DO NOTHING`),
  );
  const command = (name, args, env = {}) =>
    spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '', ZONULA_DATA_DIR: data, ...env },
    });
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'zonula-restored-'));
  const file = path.join(elsewhere, 'record.backup');
  const other = { ZONULA_DATA_DIR: path.join(elsewhere, 'data') };
  expect(command('verify', []).stdout).toContain('All 0 sessions verify (0 events).');
  expect(command('backup', [file]).stdout).toContain(`The master key is not in it (${keyFile()})`);
  expect(command('restore', [file]).stderr).toContain('is already running');
  expect(command('restore', [file], other).stdout).toMatch(/Restored: 0 sessions(.|\n)*Before npm start/);
  expect(command('restore', [file], other).stderr).toContain('there is data in Clinic');
  const lacking = await startedApp({ env: { DATABASE_URL: '', ...other } }).catch((error) => error.message);
  expect(lacking).toContain(`which is not here. Put it into ${path.join(other.ZONULA_DATA_DIR, 'master.key')}`);
  expect(command('verify', [], other).stdout).toContain('All 0 sessions verify');
  expect(await readiness()).toBe(200);
  const cluster = new Cluster(other.ZONULA_DATA_DIR);
  await cluster.prepare();
  await cluster.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

test('REL-01: with DATABASE_URL that PostgreSQL is used and none is started', async () => {
  await running();
  const outside = await startedApp({ env: { DATABASE_URL: databaseUrl(), ...sameKey() } });
  expect((await fetch(`${outside.url}/readyz`)).status).toBe(200);
  expect(outside.said()).not.toContain('Starting the database');
  expect(outside.said()).toContain('Warning: The app uses the database as its owner');
  expect(await outside.stop('SIGTERM')).toBe(0);
});

test('SEC-33: the running app has a role of its own; the owner’s address is for migrations and never reaches it', async () => {
  await running();
  const signedIn = () =>
    withClient(databaseUrl(), async (client) => {
      const { rows } = await client.query(
        "SELECT DISTINCT usename FROM pg_stat_activity WHERE application_name = 'zonula'",
      );
      return rows.map(({ usename }) => usename);
    });
  expect(await readiness()).toBe(200);
  expect(await signedIn()).toEqual(['zonula_app']);
  expect(app.said()).not.toContain('Warning');
  const outside = await startedApp({
    env: { DATABASE_URL: appUrl(), DATABASE_OWNER_URL: databaseUrl(), ...sameKey() },
  });
  expect(outside.said()).not.toContain('Warning');
  expect((await fetch(`${outside.url}/readyz`)).status).toBe(200);
  expect(await signedIn()).toEqual(['zonula_app']);
  expect(await outside.stop('SIGTERM')).toBe(0);
  // Once there is nothing to migrate, and an account, the owner's address is not needed at all.
  await withClient(databaseUrl(), async (client) => {
    await client.query(`INSERT INTO "Clinic" VALUES ('cln_1', 'One', now()) ON CONFLICT DO NOTHING`);
    await client.query(`INSERT INTO "Clinician" VALUES ('cli_1', 'cln_1', 'a@example.org', 'A', 'x', now())`);
  });
  const without = await startedApp({ env: { DATABASE_URL: appUrl(), ...sameKey() } });
  expect(without.said()).not.toContain('Warning');
  expect((await fetch(`${without.url}/readyz`)).status).toBe(200);
  expect(await without.stop('SIGTERM')).toBe(0);
  await withClient(databaseUrl(), (client) => client.query('DELETE FROM "Clinician"'));
});

test('SEC-08: behind https every cookie is bound to this very host, sent over https alone, and read by no script', async () => {
  const https = 'https://zonula.example';
  await begin({ APP_URL: https });
  const set = [];
  /** As the proxy in front hands it on, with the cookies that were set before. */
  const ask = async (where, { type, ...init } = {}) => {
    const cookie = set.map((line) => line.split(';')[0]).join('; ');
    const headers = { origin: https, 'x-forwarded-proto': 'https', cookie, ...(type && { 'content-type': type }) };
    const response = await fetch(`http://localhost:${port}${where}`, { redirect: 'manual', ...init, headers });
    set.push(...response.headers.getSetCookie());
    return response;
  };
  const credentials = { email: 'tls@example.org', password: 'three ships in the bay' };
  const account = { clinicName: 'Quay Practice', name: 'Tessa', token: app.setupLink.split('#')[1], ...credentials };
  const json = 'application/json';
  expect((await ask('/api/setup', { method: 'POST', type: json, body: JSON.stringify(account) })).status).toBe(201);
  const { csrfToken } = await (await ask('/api/auth/csrf')).json();
  const body = new URLSearchParams({ csrfToken, ...credentials, json: 'true' });
  await ask('/api/auth/callback/password', { method: 'POST', type: 'application/x-www-form-urlencoded', body });
  // The second factor is required here: who is signed in by a password alone is sent to enrol.
  expect((await ask('/')).headers.get('location')).toMatch(/\/sign-in\/enrol$/);
  const names = new Set(set.map((line) => line.split('=')[0]));
  expect([...names].sort()).toEqual([
    '__Host-zonula.browser',
    '__Host-zonula.csrf',
    '__Host-zonula.return-to',
    '__Host-zonula.sign-in',
  ]);
  for (const line of set) {
    const attributes = line.split(';').map((part) => part.trim().toLowerCase());
    expect([line, attributes]).toEqual([
      line,
      expect.arrayContaining(['path=/', 'secure', 'httponly', expect.stringMatching(/^samesite=(lax|strict)$/)]),
    ]);
    expect(attributes.filter((part) => part.startsWith('domain='))).toEqual([]);
  }
});
