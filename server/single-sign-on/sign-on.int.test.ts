import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../audit/schema';
import { peopleStore } from '../clinics/people-store';
import { systemClock } from '../clock';
import type { ClinicId } from '../ids';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { makeClinician } from '../testing/deps';
import { type TestProvider, testProvider } from '../testing/oidc-provider';
import { signInDeps } from '../testing/sign-in';
import { onlyFrom, providerOf } from './provider';
import { parseRoleMap } from './role-map';
import type { SingleSignOnSettings } from './settings';
import { beginSignOn, endSignOn, finishSignOn, type SignOnDeps } from './sign-on';
import type { NoteRoles } from './sign-on-store';
import { signOnStore } from './sign-on-store';

// Against a real provider (oidc-provider), by the system's clock, which is the provider's too.

const appUrl = 'http://localhost:3000';
let database: TestDatabase;
let provider: TestProvider;
let clinicId: ClinicId;
let deps: SignOnDeps;
let made = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  provider = await testProvider(`${appUrl}/api/single-sign-on/callback`);
  ({ clinicId } = await makeClinician(database.db));
  const roles = parseRoleMap('clinician=gastro; administrator=it');
  if (!roles) throw new Error('no roles');
  const settings: SingleSignOnSettings = {
    issuer: new URL(provider.issuer),
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    scope: 'openid profile email groups',
    name: 'Harbour Hospital',
    clinicId,
    roleClaim: 'groups',
    roles,
    hosts: [],
    appUrl,
  };
  deps = {
    ...signInDeps(database.db, systemClock),
    settings,
    provider: providerOf(settings),
    signOns: signOnStore(database.db),
  };
});
afterAll(async () => {
  await provider.close();
  await database.close();
});
beforeEach(() => {
  made += 1;
  provider.tamper = null;
  provider.person = {
    sub: `person-${made}`,
    name: 'Ada Doe',
    email: `Ada-${made}@Hospital.example`,
    groups: ['gastro'],
  };
});

const browser = 'this browser';
const origin = (over = {}) => ({ browser, browserKind: 'Firefox on Linux', token: null, ...over });
const comeBack = async (again = false): Promise<URL> => provider.follow(await beginSignOn(deps, { browser, again }));
/** What was noted for the audit. */
let noted: Change[] = [];
const note: NoteRoles = async (_tx, _by, change) => void noted.push(change);
const signOn = async () => finishSignOn(deps, await comeBack(), origin(), note);

describe('6.3: whoever the provider knows', () => {
  test('gets an account in the clinic at the first time, and the same one afterwards', async () => {
    const first = await signOn();
    if (first.outcome !== 'opened') throw new Error(first.why);
    expect(await deps.signIns.clinicianOf(first.token, deps.clock.now())).toMatchObject({
      clinicId,
      name: 'Ada Doe',
      email: `ada-${made}@hospital.example`,
    });
    const second = await signOn();
    expect(second).toMatchObject({ outcome: 'opened', clinicianId: first.clinicianId });
    expect((await deps.accounts.byId(first.clinicianId))?.passwordHash).toBeNull();
  });

  test('has the roles that the provider gives at each time', async () => {
    const kept = () => database.db.singleSignOnAccount.findFirstOrThrow({ where: { subject: `person-${made}` } });
    await signOn();
    expect((await kept()).roles).toEqual(['clinician']);
    provider.person = { ...provider.person, groups: ['gastro', 'it'] };
    await signOn();
    expect((await kept()).roles).toEqual(['clinician', 'administrator']);
  });

  test('REG-22: other roles than before are said, with what was before, for the audit', async () => {
    const changesOf = async () => {
      noted = [];
      await signOn();
      return noted;
    };
    const reason = 'as single sign-on says';
    expect(await changesOf()).toEqual([{ before: 'none', after: 'clinician', reason }]);
    expect(await changesOf()).toEqual([]);
    provider.person = { ...provider.person, groups: ['it'] };
    expect(await changesOf()).toEqual([{ before: 'clinician', after: 'administrator', reason }]);
  });

  test('REG-22: roles that an administrator changes at the same moment are noted as they were changed', async () => {
    const administrator = await makeClinician(database.db, { clinicId, roles: ['administrator'] });
    const first = await signOn();
    if (first.outcome !== 'opened') throw new Error(first.why);
    const known = { id: first.clinicianId, clinicId };
    const subject = { issuer: deps.settings.issuer.href, subject: `person-${made}` };
    const seen: Change[] = [];
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    // The administrator's change is made and not yet there when the provider says other roles.
    const byHand = peopleStore(database.db).setRoles(
      administrator,
      known.id,
      ['auditor'],
      async (_tx, { before, after }) => {
        seen.push({ before, after });
        await held;
      },
    );
    await expect.poll(() => seen.length).toBe(1);
    const bySignOn = deps.signOns.keepRoles(subject, { known, roles: ['administrator'] }, async (_tx, _by, change) => {
      seen.push({ before: change.before, after: change.after });
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    goOn();
    expect((await byHand).ok).toBe(true);
    await bySignOn;
    expect(seen).toEqual([
      { before: 'clinician', after: 'auditor' },
      { before: 'auditor', after: 'administrator' },
    ]);
  });

  test('without a role is refused, and has no account', async () => {
    provider.person = { ...provider.person, groups: ['choir'] };
    expect(await signOn()).toEqual({ outcome: 'refused', why: 'no_role' });
    expect(await database.db.clinician.count({ where: { email: `ada-${made}@hospital.example` } })).toBe(0);
  });

  test('is refused when the account was disabled', async () => {
    const first = await signOn();
    if (first.outcome !== 'opened') throw new Error(first.why);
    await database.owner.clinician.update({ where: { id: first.clinicianId }, data: { disabledAt: new Date() } });
    provider.person = { ...provider.person, groups: ['it'] };
    expect(await signOn()).toEqual({ outcome: 'refused', why: 'disabled' });
    expect(
      await database.db.clinician.count({ where: { id: first.clinicianId, roles: { has: 'administrator' } } }),
    ).toBe(0);
  });

  test('does not get the account of somebody with a password who has the same address', async () => {
    const { email } = await makeClinician(database.db);
    provider.person = { ...provider.person, email };
    expect(await signOn()).toEqual({ outcome: 'refused', why: 'address_taken' });
  });

  test('is asked there to sign in anew before what matters, and only that is fresh proof (SEC-14)', async () => {
    const reply = await finishSignOn(deps, await comeBack(true), origin(), note);
    expect(reply.outcome).toBe('opened');
    expect((await beginSignOn(deps, { browser, again: true })).searchParams.get('prompt')).toBe('login');
    const plain = await signOn();
    const who = plain.outcome === 'opened' && (await deps.signIns.clinicianOf(plain.token, deps.clock.now()));
    const standing = who && (await deps.signIns.standing(who.signInId));
    expect(standing && Date.parse(deps.clock.now()) - Date.parse(standing.provedAt)).toBeGreaterThan(600_000);
  });
});

describe('6.3: refused', () => {
  const refused = { outcome: 'refused', why: 'provider' };
  const notAsked = { outcome: 'refused', why: 'not_asked' };
  const now = () => Math.floor(Date.now() / 1000);

  test.each<[string, NonNullable<TestProvider['tamper']>]>([
    ['a token for somebody else', (claims, sign) => sign({ ...claims, aud: 'another' })],
    ['a token of another issuer', (claims, sign) => sign({ ...claims, iss: 'http://127.0.0.1:1' })],
    ['a token that has run out', (claims, sign) => sign({ ...claims, exp: now() - 300 })],
    ['a token of another sign-on', (claims, sign) => sign({ ...claims, nonce: 'another' })],
    ['a token without a nonce', (claims, sign) => sign({ ...claims, nonce: undefined })],
    [
      'an unsigned token',
      async (claims) =>
        `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
    ],
    [
      'a token whose signature is of other claims',
      async (claims, sign) => {
        const [head, , signature] = (await sign(claims)).split('.');
        return `${head}.${Buffer.from(JSON.stringify({ ...claims, sub: 'chief' })).toString('base64url')}.${signature}`;
      },
    ],
  ])('%s', async (_name, tamper) => {
    provider.tamper = tamper;
    expect(await signOn()).toEqual(refused);
  });

  test('(but not a token that was signed again as it was: what is changed above is what is refused)', async () => {
    provider.tamper = (claims, sign) => sign(claims);
    expect(await signOn()).toMatchObject({ outcome: 'opened' });
  });

  test('an answer that was used before', async () => {
    const address = await comeBack();
    expect(await finishSignOn(deps, address, origin(), note)).toMatchObject({ outcome: 'opened' });
    expect(await finishSignOn(deps, address, origin(), note)).toEqual(notAsked);
  });

  test('a code that was used before, under the state of another sign-on', async () => {
    const used = await comeBack();
    await finishSignOn(deps, used, origin(), note);
    const address = await comeBack();
    address.searchParams.set('code', used.searchParams.get('code') ?? '');
    expect(await finishSignOn(deps, address, origin(), note)).toEqual(refused);
  });

  test('an answer in another browser, with another state, or with none', async () => {
    expect(await finishSignOn(deps, await comeBack(), origin({ browser: 'another' }), note)).toEqual(notAsked);
    const address = await comeBack();
    address.searchParams.set('state', 'another');
    expect(await finishSignOn(deps, address, origin(), note)).toEqual(notAsked);
    address.searchParams.delete('state');
    expect(await finishSignOn(deps, address, origin(), note)).toEqual(notAsked);
  });

  test('an answer of another issuer', async () => {
    const address = await comeBack();
    address.searchParams.set('iss', 'http://127.0.0.1:1');
    expect(await finishSignOn(deps, address, origin(), note)).toEqual(refused);
  });

  test('a code that was asked for with another verifier (PKCE)', async () => {
    const [mine, theirs] = [await comeBack(), await comeBack()];
    mine.searchParams.set('code', theirs.searchParams.get('code') ?? '');
    expect(await finishSignOn(deps, mine, origin(), note)).toEqual(refused);
  });
});

test('it asks with a code, S256, state and nonce, and never twice with the same', async () => {
  const [one, two] = [
    await beginSignOn(deps, { browser, again: false }),
    await beginSignOn(deps, { browser, again: false }),
  ];
  expect(Object.fromEntries(one.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'zonula',
    code_challenge_method: 'S256',
    redirect_uri: `${appUrl}/api/single-sign-on/callback`,
  });
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(one.searchParams.get(name)?.length).toBeGreaterThanOrEqual(43);
    expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name));
  }
});

test('signing out goes by way of the provider', async () => {
  const address = await endSignOn(deps);
  expect(address?.origin).toBe(provider.issuer);
  expect(address?.searchParams.get('post_logout_redirect_uri')).toBe(`${appUrl}/sign-in`);
  expect(address?.searchParams.get('client_id')).toBe('zonula');
});

describe('SEC-29: nothing is fetched', () => {
  const fetchIt = onlyFrom({ issuer: new URL('https://id.hospital.example'), hosts: ['keys.hospital.example'] });
  const options = { method: 'GET', body: undefined, headers: {}, redirect: 'manual' } as const;
  test.each([
    'https://elsewhere.example/token',
    'https://id.hospital.example:8443/token',
    'https://id.hospital.example.elsewhere.example/',
    'http://id.hospital.example/token',
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1/',
    'file:///etc/passwd',
  ])('from %s', async (address) => {
    await expect(fetchIt(address, options)).rejects.toThrow('not a host of the provider');
  });
});
