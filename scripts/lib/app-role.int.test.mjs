import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitApp } from './app-role.mjs';
import { withClient } from './instance.mjs';
import { migrate } from './migrate.mjs';

// SEC-33 on a PostgreSQL of one's own: an owner who is no superuser, and a role that owns nothing.

const name = `roles_${randomBytes(6).toString('hex')}`;
const [ownerRole, role] = [`${name}_owner`, `${name}_app`];
const address = (user, database = name) =>
  Object.assign(new URL(process.env.TEST_DATABASE_URL), {
    pathname: `/${database}`,
    ...(user && { username: user, password: 'secret' }),
  }).href;
const urls = { owner: address(ownerRole), app: address(role) };

beforeAll(async () => {
  await withClient(address(null, 'postgres'), async (client) => {
    await client.query(`CREATE ROLE ${ownerRole} LOGIN PASSWORD 'secret'`);
    await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
    await client.query(`CREATE DATABASE ${name} OWNER ${ownerRole}`);
  });
  await migrate(urls.owner);
});
afterAll(() =>
  withClient(address(null, 'postgres'), async (client) => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.query(`DROP ROLE ${ownerRole}`);
    await client.query(`DROP ROLE ${role}`);
  }),
);

const asApp = (sql) =>
  withClient(urls.app, (client) =>
    client.query(sql).then(
      ({ rowCount }) => rowCount,
      ({ code }) => code,
    ),
  );

test('it can do nothing before a start has given it its rights, and what it needs afterwards, also the second time', async () => {
  expect(await asApp('SELECT FROM "SessionEvent"')).toBe('42501');
  expect(await limitApp(urls)).toBe(null);
  expect(await limitApp(urls)).toBe(null);
  expect(await asApp('SELECT FROM "SessionEvent"')).toBe(0);
  expect(await asApp('DELETE FROM "SessionEvent"')).toBe('42501');
  expect(await asApp(`SELECT remove_demonstrations('cli_x'), remove_expired_sessions(1)`)).toBe(1);
});

test('from two starts at once as well', async () => {
  expect(await Promise.all([limitApp(urls), limitApp(urls), limitApp(urls)])).toEqual([null, null, null]);
});

test('a right that somebody gave it by hand is taken again at the next start', async () => {
  await withClient(urls.owner, (client) => client.query(`GRANT DELETE, UPDATE ("at") ON "SessionEvent" TO ${role}`));
  expect(await asApp('DELETE FROM "SessionEvent"')).toBe(0);
  expect(await limitApp(urls)).toBe(null);
  expect(await asApp('DELETE FROM "SessionEvent"')).toBe('42501');
  expect(await asApp('UPDATE "SessionEvent" SET "at" = now()')).toBe('42501');
});

test('one address for both is said, and so is an app that is a member of the owner', async () => {
  expect(await limitApp({ owner: urls.owner, app: urls.owner })).toMatch(/as its owner/);
  await withClient(address(null, 'postgres'), (client) => client.query(`GRANT ${ownerRole} TO ${role}`));
  expect(await limitApp(urls)).toMatch(/all the same/);
  await withClient(address(null, 'postgres'), (client) => client.query(`REVOKE ${ownerRole} FROM ${role}`));
  expect(await limitApp(urls)).toBe(null);
});

test('a role that passes by the policies is said', async () => {
  const change = (how) => withClient(address(null, 'postgres'), (client) => client.query(`ALTER ROLE ${role} ${how}`));
  await change('BYPASSRLS');
  expect(await limitApp(urls)).toMatch(/keep clinics apart/);
  await change('NOBYPASSRLS');
  expect(await limitApp(urls)).toBe(null);
});

test('with its own address alone the app starts once there is nothing to migrate', async () => {
  expect(await migrate(urls.app)).toEqual([]);
  expect(await limitApp({ owner: urls.app, app: urls.app })).toBe(null);
});
