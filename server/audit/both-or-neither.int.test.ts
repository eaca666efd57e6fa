import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accountStore } from '../accounts/account-store';
import { linkStore } from '../accounts/link-store';
import { redeemLink } from '../accounts/redeem-link';
import { createCallerFactory } from '../api/init';
import { appRouter } from '../api/root';
import { signInAccountStore } from '../auth/account-store';
import type { CurrentClinician } from '../auth/clinician';
import { factorStore } from '../auth/factor-store';
import { newSecretToken } from '../auth/secret-token';
import { dateOf, type Instant } from '../clock';
import type { Deps } from '../deps';
import type { ClinicianId } from '../ids';
import { startSession } from '../sessions/start-session';
import { signOnStore } from '../single-sign-on/sign-on-store';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { openSignIn } from '../testing/sign-in';
import { appendIn, type Entry } from './with-entry';

// REG-22: whatever changes people, rights, accounts and sharing is in one transaction with its entry. Here the audit takes
// nothing, and nothing may have changed; then it takes the entry, and both are there.

let database: TestDatabase;
let deps: Deps;
let administrator: CurrentClinician;
let me: CurrentClinician;
let colleague: CurrentClinician;
let sessionId: string;
const clock = handClock();
const from = { address: '192.0.2.7', browser: 'Firefox on Linux', requestId: 'request-1' };

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db, clock);
  await database.owner.pool.query(`CREATE FUNCTION no_audit() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the audit takes nothing'; END $$`);
});
afterAll(() => database.close());
beforeEach(async () => {
  administrator = await makeClinician(database.db, { roles: ['administrator'] });
  const { clinicId } = administrator;
  [me, colleague] = [await makeClinician(database.db, { clinicId }), await makeClinician(database.db, { clinicId })];
  const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
  const started = { creationKey: randomUUID(), localReference: null, patient };
  ({ id: sessionId } = await startSession(deps, me, started));
});

const tables = [
  'Clinic',
  'Clinician',
  'AccountLink',
  'SignIn',
  'SessionGrant',
  'TotpFactor',
  'Passkey',
  'RecoveryCode',
  'SingleSignOnAccount',
  'InstanceSetting',
];
/** Every row of whatever these changes could touch. */
const everything = async (): Promise<string> => {
  const rows = tables.map((table) =>
    database.owner.pool.query(`SELECT to_json(t)::text AS row FROM "${table}" AS t ORDER BY 1`),
  );
  return JSON.stringify((await Promise.all(rows)).map((found) => found.rows.map(({ row }) => row)));
};
const entries = async (): Promise<number> => database.owner.auditEntry.count();
const audit = (takes: 'nothing' | 'entries') =>
  database.owner.pool.query(
    takes === 'nothing'
      ? 'CREATE TRIGGER no_audit BEFORE INSERT ON "AuditEntry" EXECUTE FUNCTION no_audit()'
      : 'DROP TRIGGER no_audit ON "AuditEntry"',
  );

const call = (who: CurrentClinician) =>
  createCallerFactory(appRouter)({
    deps: () => deps,
    clinician: who,
    requestId: from.requestId,
    freshProof: async () => true,
  });
const person = () => ({ clinicianId: colleague.id as never });
const grant = () => ({ sessionId: sessionId as never, colleagueId: colleague.id as never });
const own = (): Entry => ({
  by: me,
  what: { action: 'account_change', subject: me.id, before: 'one', after: 'another' },
  from,
});
const invite = async (): Promise<string> => {
  const email = `invited-${randomUUID()}@example.org`;
  const { clinic } = await call(administrator).clinic.invite({ email, roles: ['clinician'] });
  return clinic.invitations.find((one) => one.email === email)?.id ?? '';
};
/** A link that is good, as the database has it. */
const link = async (kind: 'invitation' | 'new_password'): Promise<string> => {
  const { token, hash } = newSecretToken();
  const { clinicId } = me;
  const row = { id: `lnk_${randomUUID()}`, clinicId, kind, tokenHash: hash, email: `${randomUUID()}@example.org` };
  const whose = kind === 'new_password' ? { clinicianId: me.id } : { roles: ['clinician'] };
  const [createdAt, expiresAt] = [dateOf(clock.now()), new Date(Date.parse(clock.now()) + 3_600_000)];
  await database.owner.accountLink.create({ data: { ...row, ...whose, createdAt, expiresAt } });
  return token;
};
const use = (token: string) =>
  redeemLink(
    { clock, links: linkStore(database.db), note: (tx, by, what) => appendIn(tx, { by, what, from }) },
    { token, name: 'New Person', password: 'three ships in the bay' },
  );
const passkey = () => ({
  ...{ id: randomUUID(), clinicianId: me.id, counter: 0, transports: [] },
  publicKey: new Uint8Array([1, 2, 3]),
});
const accounts = () => signInAccountStore(database.db);
const factors = () => factorStore(database.db);
const signOns = () => signOnStore(database.db);
const noteRoles: Parameters<ReturnType<typeof signOnStore>['create']>[3] = (tx, by, change) =>
  appendIn(tx, { by, what: { action: 'role_change', subject: by.id, ...change }, from });
const subject = () => ({ issuer: 'https://id.example', subject: me.id });
const newAccount = () => ({
  clinicId: me.clinicId,
  name: 'Ada Doe',
  email: `${randomUUID()}@example.org`,
  roles: ['clinician'] as const,
});
const now = (): Instant => clock.now();
const setupToken = async (): Promise<string> => {
  const token = randomUUID();
  const value = JSON.stringify({
    hash: createHash('sha256').update(token).digest('hex'),
    expiresAt: new Date(Date.parse(now()) + 3_600_000).toISOString(),
  });
  const row = { key: 'setup_token', value, createdAt: dateOf(now()) };
  await database.owner.instanceSetting.upsert({ where: { key: row.key }, create: row, update: row });
  return token;
};

/** What comes before a change, and the change; it is made twice, the first time in vain. */
const changes: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  'an invitation': async () => () =>
    call(administrator).clinic.invite({ email: 'new@example.org', roles: ['auditor'] }),
  'an invitation withdrawn': async () => {
    const invitationId = await invite();
    return () => call(administrator).clinic.revokeInvitation({ invitationId });
  },
  roles: async () => () => call(administrator).clinic.setRoles({ ...person(), roles: ['auditor'] }),
  'an account disabled': async () => {
    await openSignIn(database.db, clock, colleague.id);
    return () => call(administrator).clinic.disable(person());
  },
  'an account enabled': async () => {
    await call(administrator).clinic.disable(person());
    return () => call(administrator).clinic.enable(person());
  },
  'sign-ins ended': async () => {
    await openSignIn(database.db, clock, colleague.id);
    return () => call(administrator).clinic.endSignIns(person());
  },
  'a session shared': async () => () => call(me).sharing.share({ ...grant(), access: 'read' }),
  'a session shared otherwise': async () => {
    await call(me).sharing.share({ ...grant(), access: 'read' });
    return () => call(me).sharing.share({ ...grant(), access: 'write' });
  },
  'a session taken back': async () => {
    await call(me).sharing.share({ ...grant(), access: 'read' });
    return () => call(me).sharing.unshare(grant());
  },
  'an account by an invitation': async () => {
    const token = await link('invitation');
    return () => use(token);
  },
  'a password by a link': async () => {
    const token = await link('new_password');
    return () => use(token);
  },
  'the first account': async () => {
    const token = await setupToken();
    const account = { clinicName: 'Quay', name: 'Ada', email: `${randomUUID()}@example.org`, passwordHash: 'x' };
    return () => accountStore(database.db).createFirst(token, account, { now: now(), from });
  },
  'an account by single sign-on': async () => () => signOns().create(subject(), newAccount(), now(), noteRoles),
  'roles by single sign-on': async () => {
    await signOns().create(subject(), newAccount(), now(), noteRoles);
    return async () => {
      const known = await signOns().find(subject());
      if (!known) throw new Error('not there');
      return signOns().keepRoles(subject(), { known, roles: ['auditor'] }, noteRoles);
    };
  },
  'one’s own name': async () => () => accounts().rename(me.id, 'Another Name', own()),
  'one’s own address': async () => {
    const email = `${randomUUID()}@example.org`;
    return () => accounts().changeEmail(me.id, email, own());
  },
  'one’s own password': async () => {
    const seen = (await accounts().byId(me.id))?.passwordHash ?? null;
    return () => accounts().replaceHash(me.id, { seen, passwordHash: 'another' }, own());
  },
  'an authenticator app': async () => {
    await factors().beginTotp(me.id, 'sealed', now());
    return () => factors().confirmTotp(me.id, now(), own());
  },
  'an authenticator app removed': async () => {
    await factors().beginTotp(me.id, 'sealed', now());
    return () => factors().removeTotp(me.id, own());
  },
  'a passkey': async () => {
    const made = passkey();
    return () => factors().addPasskey(made, 'Key', now(), own());
  },
  'a passkey removed': async () => {
    const made = passkey();
    await factors().addPasskey(made, 'Key', now(), null);
    return () => factors().removePasskey(me.id as ClinicianId, made.id, own());
  },
  'other recovery codes': async () => () => factors().replaceCodes(me.id, ['one', 'two'], own()),
};

describe('REG-22: a change and its entry: both are there, or neither is', () => {
  test.each(Object.keys(changes))('%s', async (name) => {
    const change = await changes[name]?.();
    if (!change) throw new Error(name);
    const [before, entriesBefore] = [await everything(), await entries()];
    await audit('nothing');
    await expect(change()).rejects.toThrow();
    expect(await everything()).toBe(before);
    await audit('entries');
    await change();
    expect(await everything()).not.toBe(before);
    expect(await entries()).toBe(entriesBefore + 1);
  });
});
