import { describe, expect, test } from 'vitest';
import { parseEnv } from './env';

const good = {
  DATABASE_URL: 'postgresql://someone@127.0.0.1:5432/zonula',
  AUTH_SECRET: 'x'.repeat(32),
  ZONULA_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  APP_URL: 'https://zonula.example',
};

test('the least that is needed', () => {
  expect(parseEnv(good)).toMatchObject({ ZONULA_DATABASE_POOL: 10, ZONULA_LOG_LEVEL: 'info' });
});

test.each([
  ['DATABASE_URL', undefined, 'DATABASE_URL is not set'],
  ['DATABASE_URL', 'mysql://somewhere', 'DATABASE_URL: has to begin with postgresql://'],
  ['AUTH_SECRET', undefined, 'AUTH_SECRET is not set'],
  ['AUTH_SECRET', 'x'.repeat(31), 'AUTH_SECRET: has to have at least 32 characters'],
  ['ZONULA_MASTER_KEY', undefined, 'ZONULA_MASTER_KEY is not set'],
  ['ZONULA_MASTER_KEY', Buffer.alloc(31).toString('base64'), 'ZONULA_MASTER_KEY: has to be base64 of 32 bytes'],
  ['ZONULA_MASTER_KEY', `${Buffer.alloc(32).toString('base64')},`, 'ZONULA_MASTER_KEY: has to be base64 of 32 bytes'],
  ['APP_URL', undefined, 'APP_URL is not set'],
  ['APP_URL', 'file:///etc/passwd', 'APP_URL: has to be a web address'],
  ['ZONULA_DATABASE_POOL', '0', 'ZONULA_DATABASE_POOL'],
  ['ZONULA_DATABASE_POOL', 'many', 'ZONULA_DATABASE_POOL'],
  ['ZONULA_IDLE_MINUTES', '2', 'ZONULA_IDLE_MINUTES'],
  ['ZONULA_SIGN_IN_HOURS', '25', 'ZONULA_SIGN_IN_HOURS'],
  ['ZONULA_SECOND_FACTOR', 'optional', 'ZONULA_SECOND_FACTOR: can only be optional where APP_URL is this machine'],
])('SEC-26: %s = %s stops the start', (name, value, message) => {
  expect(() => parseEnv({ ...good, [name]: value })).toThrow(message);
});

test('SEC-26: everything that is wrong is said at once, and no value is repeated', () => {
  const said = () => parseEnv({ DATABASE_URL: 'mysql://secret', AUTH_SECRET: 'too-short-a-secret' });
  expect(said).toThrow(/DATABASE_URL(.|\n)*AUTH_SECRET(.|\n)*APP_URL/);
  expect(said).not.toThrow(/mysql:\/\/secret|too-short/);
});

test.each([
  ['https://zonula.example', 'required', 1],
  ['http://localhost:3000', 'optional', 0],
  ['http://127.0.0.1:3000', 'optional', 0],
  ['http://[::1]:3000', 'optional', 0],
  ['http://localhost.example', 'required', 1],
])('SEC-11: for %s a second factor is %s', (APP_URL, ZONULA_SECOND_FACTOR, ZONULA_PROXIES) => {
  expect(parseEnv({ ...good, APP_URL })).toMatchObject({ ZONULA_SECOND_FACTOR, ZONULA_PROXIES });
});

test('SEC-06: a sign-in lasts half an hour without a request, and twelve hours, unless told otherwise', () => {
  expect(parseEnv(good)).toMatchObject({ ZONULA_IDLE_MINUTES: 30, ZONULA_SIGN_IN_HOURS: 12 });
});

describe('single sign-on', () => {
  const oidc = {
    ZONULA_OIDC_ISSUER: 'https://id.hospital.example',
    ZONULA_OIDC_CLIENT_ID: 'zonula',
    ZONULA_OIDC_CLIENT_SECRET: 'x',
    ZONULA_OIDC_CLINIC: 'cln_1',
    ZONULA_OIDC_ROLES: 'clinician=gastro',
  };
  test('is set up with five values', () => expect(() => parseEnv({ ...good, ...oidc })).not.toThrow());
  test('may be at http on this machine only', () => {
    expect(() => parseEnv({ ...good, ...oidc, ZONULA_OIDC_ISSUER: 'http://127.0.0.1:9000' })).not.toThrow();
  });
  test.each<[string, string | undefined, string]>([
    ...Object.keys(oidc).map((name): [string, undefined, string] => [name, undefined, `${name} is not set`]),
    ['ZONULA_OIDC_ISSUER', 'http://id.hospital.example', 'ZONULA_OIDC_ISSUER: has to be https'],
    ['ZONULA_OIDC_ISSUER', 'id.hospital.example', 'ZONULA_OIDC_ISSUER: has to be a web address'],
    ['ZONULA_OIDC_ROLES', 'owner=gastro', 'ZONULA_OIDC_ROLES: has to be written like'],
    ['ZONULA_OIDC_CLINIC', 'Harbour Practice', 'ZONULA_OIDC_CLINIC: has to be the id of a clinic'],
    ['ZONULA_OIDC_SCOPE', 'email', 'ZONULA_OIDC_SCOPE: has to hold openid'],
  ])('SEC-26: %s = %s stops the start', (name, value, message) => {
    expect(() => parseEnv({ ...good, ...oidc, [name]: value })).toThrow(message);
  });
});
