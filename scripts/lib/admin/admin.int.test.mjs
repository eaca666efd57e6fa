import { userInfo } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkStore } from '../../../server/accounts/link-store.ts';
import { redeemLink } from '../../../server/accounts/redeem-link.ts';
import { auditReadingStore } from '../../../server/audit/audit-store.ts';
import { createTestDatabase } from '../../../server/testing/database.ts';
import { makeClinician } from '../../../server/testing/deps.ts';
import { openSignIn, signInDeps } from '../../../server/testing/sign-in.ts';
import { withClient } from '../instance.mjs';
import { setPeriod } from '../retention.mjs';
import { helpText, parseCommand } from './command.mjs';

// A locked-out clinic is rescued from the server: the commands as they are typed, on a real database.

let database;
let administrator;
let colleague;
const now = new Date();
const clock = { now: () => now.toISOString() };
const PASSWORD = 'three ships in the bay';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  administrator = await makeClinician(database.db, { roles: ['clinician', 'administrator'] });
  colleague = await makeClinician(database.db, { clinicId: administrator.clinicId });
});

const admin = (...args) =>
  withClient(database.url, (client) => parseCommand(args).run(client, { appUrl: 'https://zonula.example', now }));
const tokenIn = (lines) => /^https:\/\/zonula\.example\/join#(\S+)$/m.exec(lines.join('\n'))?.[1];
const redeem = (token, name = null) =>
  redeemLink({ clock, links: linkStore(database.db), note: async () => {} }, { token, name, password: PASSWORD });
const signIn = (who) => openSignIn(database.db, clock, who.id);
const whose = (token) => signInDeps(database.db, clock).signIns.clinicianOf(token, clock.now());
/** What the clinic's audit has, the newest first. */
const audited = async () => {
  const reader = await makeClinician(database.db, { clinicId: administrator.clinicId, roles: ['auditor'] });
  return await auditReadingStore(database.db).list(reader, {}, { before: null, limit: 50 });
};
const stateOf = ({ id }) => database.owner.clinician.findUniqueOrThrow({ where: { id } });

test('lists people with their clinic, roles and state, and clinics', async () => {
  const lines = await admin('people');
  const { name } = await database.owner.clinic.findUniqueOrThrow({ where: { id: administrator.clinicId } });
  expect(lines).toContain(
    `${administrator.email} · ${administrator.name} · ${name} · clinician,administrator · enabled · last seen never`,
  );
  expect(await admin('clinics')).toContain(`${administrator.clinicId} · ${name} · 2 accounts`);
});

test('the status names what runs, and each clinic’s accounts and settings, and nothing of any patient', async () => {
  await signIn(colleague);
  await admin('disable', colleague.email);
  await withClient(database.url, (client) => setPeriod(client, 84));
  const lines = await admin('status');
  const { name } = await database.owner.clinic.findUniqueOrThrow({ where: { id: administrator.clinicId } });
  expect(lines[0]).toMatch(/^PostgreSQL \d+.* · \d+ migrations, the last \d{14}_\w+$/);
  const own = lines.slice(lines.indexOf(`${name} (${administrator.clinicId})`));
  expect(own.slice(1, 4)).toEqual([
    '  1 account, 1 administrator among them; 1 disabled; 0 sign-ins open',
    '  0 sessions',
    '  retention months: 84',
  ]);
  await withClient(database.url, (client) => setPeriod(client, null));
});

test('a clinic that nobody looks after any more is rescued: an invitation as administrator', async () => {
  const lines = await admin(
    'invite',
    'Rescue@Example.org',
    '--role',
    'administrator',
    '--clinic',
    administrator.clinicId,
  );
  expect(await redeem(tokenIn(lines), 'Rescuer')).toEqual({ outcome: 'done' });
  const made = await database.owner.clinician.findUniqueOrThrow({ where: { email: 'rescue@example.org' } });
  expect(made).toMatchObject({ clinicId: administrator.clinicId, roles: ['administrator'] });
});

test('a forgotten password: a link, good once; an earlier one is void', async () => {
  const [first, second] = [await admin('new-password', colleague.email), await admin('new-password', colleague.email)];
  expect(await redeem(tokenIn(first))).toEqual({ outcome: 'link_not_valid' });
  expect(await redeem(tokenIn(second))).toEqual({ outcome: 'done' });
  expect(await redeem(tokenIn(second))).toEqual({ outcome: 'link_not_valid' });
});

test('SEC-05: disabled and enabled, signed out one and all', async () => {
  const token = await signIn(colleague);
  await admin('disable', colleague.email.toUpperCase());
  expect(await whose(token)).toBeNull();
  await admin('enable', colleague.email);
  expect((await stateOf(colleague)).disabledAt).toBeNull();
  const [again, other] = [await signIn(colleague), await signIn(administrator)];
  await admin('sign-out', colleague.email);
  expect([await whose(again), (await whose(other))?.id]).toEqual([null, administrator.id]);
  await admin('sign-out', '--everybody');
  expect(await whose(other)).toBeNull();
});

test('SEC-11: whoever has lost their second factor is let in to choose another', async () => {
  await expect(admin('remove-factors', colleague.email)).rejects.toThrow(/has no second factor/);
  const clinicianId = colleague.id;
  const at = now;
  await database.owner.totpFactor.create({
    data: { clinicianId, secret: 'x', lastStep: 0, createdAt: at, confirmedAt: at },
  });
  const key = { publicKey: new Uint8Array([1]), counter: 0n, transports: [], createdAt: at, name: 'Key' };
  await database.owner.passkey.create({ data: { id: clinicianId, clinicianId, ...key } });
  await database.owner.recoveryCode.create({ data: { clinicianId, hash: 'x' } });
  const { accounts } = signInDeps(database.db, clock);
  expect((await accounts.byId(clinicianId)).hasSecondFactor).toBe(true);
  const token = await signIn(colleague);
  await admin('remove-factors', colleague.email, '--reason', 'Lost telephone');
  expect((await accounts.byId(clinicianId)).hasSecondFactor).toBe(false);
  expect(await database.owner.recoveryCode.count({ where: { clinicianId } })).toBe(0);
  expect(await whose(token)).toBeNull();
  expect((await audited())[0]).toMatchObject({
    ...{ clinicianId: null, action: 'remove_factors', subject: clinicianId, reason: 'Lost telephone' },
    ...{ before: 'authenticator app, passkeys: 1', after: 'none' },
  });
});

test('roles are given, in their own order, each once', async () => {
  await admin('roles', colleague.email, 'auditor,clinician,auditor');
  expect((await stateOf(colleague)).roles).toEqual(['clinician', 'auditor']);
});

describe('the last administrator', () => {
  test.each([
    ['is not disabled', () => admin('disable', administrator.email)],
    ['keeps the role', () => admin('roles', administrator.email, 'clinician')],
  ])('%s', async (_name, attempt) => {
    const token = await signIn(administrator);
    await expect(attempt()).rejects.toThrow(/last administrator/);
    expect(await stateOf(administrator)).toMatchObject({ disabledAt: null, roles: ['clinician', 'administrator'] });
    expect(await whose(token)).not.toBeNull();
  });

  test('of two at the same moment, from two terminals: one stays', async () => {
    await admin('roles', colleague.email, 'administrator');
    const done = await Promise.allSettled([admin('disable', administrator.email), admin('disable', colleague.email)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

test('another clinic, whose first account is clinician and administrator', async () => {
  const lines = await admin('make-clinic', ' Hill Practice ', 'hill@example.org');
  expect(await redeem(tokenIn(lines), 'Hill')).toEqual({ outcome: 'done' });
  const made = await database.owner.clinician.findUniqueOrThrow({
    where: { email: 'hill@example.org' },
    include: { clinic: true },
  });
  expect(made).toMatchObject({ roles: ['clinician', 'administrator'], clinic: { name: 'Hill Practice' } });
  expect(made.clinicId).not.toBe(administrator.clinicId);
});

test('a clinic that nobody could come to is not made', async () => {
  const before = await database.owner.clinic.count();
  await expect(admin('make-clinic', 'Lost Practice', administrator.email)).rejects.toThrow(/has an account already/);
  expect(await database.owner.clinic.count()).toBe(before);
});

describe('REG-22: what is changed from the server is in the audit of its clinic', () => {
  test('as done from the server, by nobody that could be known, with what was before and why', async () => {
    await admin('roles', colleague.email, 'auditor,clinician', '--reason', 'Asked by the board\nin May');
    const [entry] = await audited();
    expect(entry).toMatchObject({
      clinicianId: null,
      action: 'role_change',
      subject: colleague.id,
      outcome: 'done',
      before: 'clinician',
      after: 'clinician, auditor',
      reason: 'Asked by the board in May',
      address: 'the server',
    });
    expect(entry.browser).toBe(`npm run admin, system account ${userInfo().username}`);
  });

  test('each command that changes something, and none that only looks', async () => {
    await openSignIn(database.db, clock, colleague.id);
    await admin('sign-out', colleague.email);
    await openSignIn(database.db, clock, colleague.id);
    await admin('sign-out', '--everybody', '--reason', 'A lost backup');
    await admin('disable', colleague.email);
    await admin('enable', colleague.email);
    await admin('new-password', colleague.email);
    await admin('new-password', colleague.email);
    const email = `invited-${colleague.id}@example.org`;
    await admin('invite', email, '--clinic', administrator.clinicId);
    await admin('invite', email, '--clinic', administrator.clinicId, '--role', 'reviewer');
    await admin('people');
    await admin('clinics');
    const entries = await audited();
    const invitation = expect.stringMatching(/^lnk_/);
    expect(
      entries.map(({ action, subject, before, after, reason }) => [action, subject, before, after, reason]),
    ).toEqual([
      ['invite', invitation, 'clinician', 'reviewer', null],
      ['invite', invitation, 'none', 'clinician', null],
      ['new_password_link', colleague.id, 'a link was out', 'a link is out', null],
      ['new_password_link', colleague.id, 'none', 'a link is out', null],
      ['enable', colleague.id, 'disabled', 'enabled', null],
      ['disable', colleague.id, 'enabled', 'disabled', null],
      ['end_sign_ins', null, '1 open', '0 open', 'A lost backup'],
      ['end_sign_ins', colleague.id, '1 open', '0 open', null],
    ]);
    expect(entries.every(({ clinicianId }) => clinicianId === null)).toBe(true);
  });

  test('another clinic begins its audit with being made', async () => {
    const lines = await admin('make-clinic', 'Quay Practice', `quay-${colleague.id}@example.org`);
    const clinicId = /cln_[0-9a-f-]+/.exec(lines[0])[0];
    const { rows } = await database.owner.pool.query(
      'SELECT "action", "before", "after", "clinicianId" FROM "AuditEntry" WHERE "clinicId" = $1 ORDER BY "number"',
      [clinicId],
    );
    expect(rows).toEqual([
      { action: 'make_clinic', before: 'none', after: 'Quay Practice', clinicianId: null },
      { action: 'invite', before: 'none', after: 'clinician, administrator', clinicianId: null },
    ]);
  });

  test('what was refused leaves no entry: it is in one transaction with what it tells of', async () => {
    await expect(admin('disable', administrator.email)).rejects.toThrow(/last administrator/);
    await expect(admin('roles', administrator.email, 'clinician')).rejects.toThrow(/last administrator/);
    expect(await audited()).toEqual([]);
  });

  test('and what cannot be written down is not done', async () => {
    await database.owner.pool.query('ALTER FUNCTION append_audit(json) RENAME TO append_audit_away');
    try {
      await expect(admin('disable', colleague.email)).rejects.toThrow(/append_audit/);
    } finally {
      await database.owner.pool.query('ALTER FUNCTION append_audit_away(json) RENAME TO append_audit');
    }
    expect((await stateOf(colleague)).disabledAt).toBeNull();
  });

  test('REG-27: the period that sessions are kept for, in every clinic', async () => {
    const other = await makeClinician(database.db);
    await withClient(database.url, async (client) => {
      await setPeriod(client, 120, 'New law');
      await setPeriod(client, null);
    });
    const { rows } = await database.owner.pool.query(
      `SELECT "before", "after", "reason" FROM "AuditEntry" WHERE "subject" = 'retention_months'
       AND "clinicId" IN ($1, $2) ORDER BY "clinicId", "number"`,
      [administrator.clinicId, other.clinicId],
    );
    const [set, off] = [
      { before: 'without end', after: '120', reason: 'New law' },
      { before: '120', after: 'without end', reason: null },
    ];
    expect(rows).toEqual([set, off, set, off]);
  });
});

describe('what was not understood is not done', () => {
  test.each([
    [['invite', 'someone@example.org'], /several clinics/],
    [['invite', 'not an address', '--clinic', 'cln_1'], /does not look like/],
    [['invite', 'someone@example.org', '--clinic', 'cln_1'], /no clinic cln_1/],
    [['invite', 'someone@example.org', '--role', 'owner'], /no role owner/],
    [['roles', 'nobody@example.org', 'clinician'], /no account nobody/],
    [['disable', 'nobody@example.org'], /no account nobody/],
  ])('%j', async (args, message) => {
    await makeClinician(database.db);
    await expect(admin(...args)).rejects.toThrow(message);
  });

  test.each([
    [['frobnicate'], /no command frobnicate/],
    [['disable'], /It is: npm run admin -- disable <e-mail>/],
    [['disable', 'a@example.org', 'b@example.org'], /It is/],
    [['people', '--everybody'], /It is/],
    [['people', '--reason', 'x'], /It is/],
    [['sign-out'], /It is/],
    [['sign-out', 'a@example.org', '--everybody'], /It is/],
    [['invite', 'a@example.org', '--rolle', 'x'], /rolle/],
  ])('%j', (args, message) => expect(() => parseCommand(args)).toThrow(message));

  test('without a command: the help', () => {
    expect(parseCommand([])).toBeNull();
    expect(helpText).toMatch(/make-clinic/);
  });
});
