import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkStore } from '../accounts/link-store';
import { lookAtLink, redeemLink } from '../accounts/redeem-link';
import type { NoteIn } from '../audit/with-entry';
import type { CurrentClinician } from '../auth/clinician';
import { hashPassword, passwordFits } from '../auth/password';
import type { Instant } from '../clock';
import type { Deps } from '../deps';
import type { Role } from '../tenancy/roles';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { openSignIn, signInDeps } from '../testing/sign-in';
import { changedBy, invitePerson } from './manage-people';

let database: TestDatabase;
let deps: Deps;
let administrator: CurrentClinician;
let colleague: CurrentClinician;
let clock: ReturnType<typeof handClock>;

const PASSWORD = 'three ships in the bay';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  clock = handClock();
  deps = ashwoodDeps(database.db, clock);
  administrator = await makeClinician(database.db, { roles: ['administrator'] });
  colleague = await makeClinician(database.db, { clinicId: administrator.clinicId });
});

const people = () => ({ clock, links: linkStore(database.db), note: async () => undefined });
const signIn = (who: CurrentClinician) => openSignIn(database.db, clock, who.id);
const whose = (token: string) => signInDeps(database.db, clock).signIns.clinicianOf(token, clock.now());

const changing = (clinician: CurrentClinician) => ({ deps, clinician, noteChange: async () => undefined });

let number = 0;
const address = () => {
  number += 1;
  return `invited-${number}@example.org`;
};
const invite = async (email = address(), roles: readonly Role[] = ['clinician'], by = administrator) => {
  const made = await invitePerson(changing(by), { email, roles: [...roles] });
  if (!made.ok) throw new Error(made.issue.code);
  return made.value.token;
};
const join = (token: string, over: object = {}) =>
  redeemLink(people(), { token, name: 'New Person', password: PASSWORD, ...over });
const done = (
  change: (now: Instant, note: NoteIn) => ReturnType<Deps['people']['revokeInvitation']>,
  by = administrator,
) => changedBy(changing(by), undefined, change).then((reply) => (reply.ok ? 'ok' : reply.issue.code));
const disable = (who: CurrentClinician, by = administrator) =>
  done((now, note) => deps.people.setDisabled(by, who.id, { disabledAt: now, now }, note), by);

describe('an invitation', () => {
  test('makes an account of its clinic and roles, with the password chosen', async () => {
    const email = address();
    const token = await invite(email, ['clinician', 'auditor']);
    expect(await lookAtLink(people(), { token })).toMatchObject({ outcome: 'valid', kind: 'invitation', email });
    expect(await join(token)).toEqual({ outcome: 'done' });
    const made = await database.owner.clinician.findUniqueOrThrow({ where: { email } });
    expect(made).toMatchObject({
      clinicId: administrator.clinicId,
      roles: ['clinician', 'auditor'],
      name: 'New Person',
    });
    expect(await passwordFits(made.passwordHash, PASSWORD)).toBe(true);
  });

  test('SEC-07: at least 128 bits, told once; the database has its hash alone', async () => {
    const token = await invite();
    expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    expect(JSON.stringify(await database.owner.accountLink.findMany())).not.toContain(token);
    expect(JSON.stringify(await deps.people.list(administrator, clock.now()))).not.toContain(token);
  });

  test('is good once, also pressed three times at the same moment', async () => {
    const token = await invite();
    const replies = await Promise.all([join(token), join(token), join(token)]);
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['done', 'link_not_valid', 'link_not_valid']);
    expect(await join(token)).toEqual({ outcome: 'link_not_valid' });
  });

  test('is good for seven days', async () => {
    const token = await invite();
    clock.forward(7 * 86_400 - 1);
    expect(await lookAtLink(people(), { token })).toMatchObject({ outcome: 'valid' });
    clock.forward(1);
    expect(await lookAtLink(people(), { token })).toEqual({ outcome: 'link_not_valid' });
    expect(await join(token)).toEqual({ outcome: 'link_not_valid' });
  });

  test('withdrawn is void; so is an earlier one to the same address', async () => {
    const email = address();
    const [first, second] = [await invite(email), await invite(email)];
    expect(await join(first)).toEqual({ outcome: 'link_not_valid' });
    const { invitations } = await deps.people.list(administrator, clock.now());
    expect(invitations.map((one) => one.email)).toEqual([email]);
    const id = invitations[0]?.id ?? '';
    expect(await done((now, note) => deps.people.revokeInvitation(administrator, id, now, note))).toBe('ok');
    expect(await done((now, note) => deps.people.revokeInvitation(administrator, id, now, note))).toBe(
      'invitation_not_found',
    );
    expect(await join(second)).toEqual({ outcome: 'link_not_valid' });
  });

  test('of two clinics to one address: the first to be accepted, the other is told so, also at the same moment', async () => {
    const other = await makeClinician(database.db, { roles: ['administrator'] });
    const email = address();
    const tokens = [await invite(email), await invite(email, ['clinician'], other)];
    const replies = await Promise.all(tokens.map((token) => join(token)));
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['address_taken', 'done']);
    expect(await database.owner.clinician.count({ where: { email } })).toBe(1);
  });

  test('to somebody who has an account: refused', async () => {
    const reply = await invitePerson(changing(administrator), { email: colleague.email, roles: ['clinician'] });
    expect(reply).toEqual({ ok: false, issue: { code: 'address_taken' } });
  });

  test.each([
    ['a token of nobody', { token: 'x'.repeat(43) }, 'link_not_valid'],
    ['no name', { name: null }, 'not_understood'],
    ['a short password', { password: 'short' }, 'password_refused'],
    ['an easy password', { password: 'aaaaaaaaaaaaaaaaaaa' }, 'password_refused'],
    ['a role of one’s own choosing', { roles: ['administrator'] }, 'not_understood'],
  ])('SEC-04: %s', async (_name, over, outcome) => {
    const token = await invite();
    expect(await join(token, over)).toMatchObject({ outcome });
    expect(await lookAtLink(people(), { token })).toMatchObject({ outcome: 'valid' });
  });
});

describe('a new password', () => {
  const link = async (who: CurrentClinician) => {
    const { newSecretToken } = await import('../auth/secret-token');
    const { token, hash } = newSecretToken();
    await database.owner.accountLink.create({
      data: {
        id: `lnk_${token}`,
        clinicId: who.clinicId,
        kind: 'new_password',
        tokenHash: hash,
        email: who.email,
        clinicianId: who.id,
        createdAt: new Date(clock.now()),
        expiresAt: new Date(Date.parse(clock.now()) + 3_600_000),
      },
    });
    return token;
  };

  test('SEC-05: is set once, and what was signed in with the old one ends', async () => {
    await database.owner.clinician.update({
      where: { id: colleague.id },
      data: { passwordHash: await hashPassword('an older sentence of words') },
    });
    const before = await signIn(colleague);
    const token = await link(colleague);
    expect(await lookAtLink(people(), { token })).toMatchObject({ kind: 'new_password', email: colleague.email });
    const replies = await Promise.all(
      [1, 2].map(() => redeemLink(people(), { token, name: null, password: PASSWORD })),
    );
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['done', 'link_not_valid']);
    expect(await whose(before)).toBeNull();
    const { passwordHash } = await database.owner.clinician.findUniqueOrThrow({ where: { id: colleague.id } });
    expect(await passwordFits(passwordHash, PASSWORD)).toBe(true);
  });

  test('REG-22: what a link came to is said for the audit, once, with whose account it is', async () => {
    const said: unknown[] = [];
    const note = async (_tx: unknown, by: object, what: object) => void said.push({ ...by, ...what });
    const email = address();
    const tokens = [await invite(email, ['auditor']), await link(colleague)];
    for (const token of [...tokens, ...tokens]) {
      await redeemLink({ ...people(), note }, { token, name: 'New Person', password: PASSWORD });
    }
    const { id } = await database.owner.clinician.findUniqueOrThrow({ where: { email } });
    const { clinicId } = administrator;
    expect(said).toEqual([
      { id, clinicId, action: 'join', subject: expect.stringMatching(/^lnk_/), before: 'none', after: 'auditor' },
      {
        ...{ id: colleague.id, clinicId, action: 'account_change', subject: colleague.id },
        ...{ before: 'a password', after: 'another password', reason: 'by a link' },
      },
    ]);
    expect(JSON.stringify(said)).not.toContain(PASSWORD);
  });

  test('is not set for an account that is disabled, or was when the link was out', async () => {
    const token = await link(colleague);
    expect(await disable(colleague)).toBe('ok');
    expect(await redeemLink(people(), { token, name: null, password: PASSWORD })).toEqual({
      outcome: 'link_not_valid',
    });
    await done((now, note) => deps.people.setDisabled(administrator, colleague.id, { disabledAt: null, now }, note));
    expect(await redeemLink(people(), { token, name: null, password: PASSWORD })).toEqual({
      outcome: 'link_not_valid',
    });
  });
});

describe('people', () => {
  test('SEC-05: disabled, somebody is out with the next request, and stays out until they sign in again', async () => {
    const token = await signIn(colleague);
    expect(await whose(token)).not.toBeNull();
    expect(await disable(colleague)).toBe('ok');
    expect(await whose(token)).toBeNull();
    expect(
      await done((now, note) => deps.people.setDisabled(administrator, colleague.id, { disabledAt: null, now }, note)),
    ).toBe('ok');
    expect(await whose(token)).toBeNull();
    expect(await whose(await signIn(colleague))).not.toBeNull();
  });

  test('SEC-05: another role counts with the next request', async () => {
    const token = await signIn(colleague);
    await done((_now, note) => deps.people.setRoles(administrator, colleague.id, ['auditor'], note));
    expect((await whose(token))?.roles).toEqual(['auditor']);
  });

  test('SEC-05: signed out everywhere', async () => {
    const tokens = [await signIn(colleague), await signIn(colleague)];
    expect(await done((now, note) => deps.people.endSignIns(administrator, colleague.id, now, note))).toBe('ok');
    expect([await whose(tokens[0] ?? ''), await whose(tokens[1] ?? '')]).toEqual([null, null]);
  });

  test('nobody disables or promotes themselves, so that the last administrator stays', async () => {
    expect(await disable(administrator)).toBe('not_yourself');
    const promoting = done((_now, note) =>
      deps.people.setRoles(administrator, administrator.id, ['administrator', 'clinician'], note),
    );
    expect(await promoting).toBe('not_yourself');
  });

  test.each([
    ['disable', (who: CurrentClinician, by: CurrentClinician) => disable(who, by)],
    [
      'demote',
      (who: CurrentClinician, by: CurrentClinician) =>
        done((_now, note) => deps.people.setRoles(by, who.id, ['clinician'], note), by),
    ],
  ])('two administrators who %s one another at the same moment: one of them stays', async (_name, act) => {
    const second = await makeClinician(database.db, { clinicId: administrator.clinicId, roles: ['administrator'] });
    const codes = await Promise.all([act(second, administrator), act(administrator, second)]);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    const left = { clinicId: administrator.clinicId, disabledAt: null, roles: { has: 'administrator' } };
    expect(await database.owner.clinician.count({ where: left })).toBe(1);
  });

  test('SEC-02: those of another clinic are not found, and not listed', async () => {
    const stranger = await makeClinician(database.db);
    expect(await disable(stranger)).toBe('person_not_found');
    expect(await done((now, note) => deps.people.endSignIns(administrator, stranger.id, now, note))).toBe(
      'person_not_found',
    );
    expect(await done((_now, note) => deps.people.setRoles(administrator, stranger.id, ['auditor'], note))).toBe(
      'person_not_found',
    );
    const { people: seen } = await deps.people.list(administrator, clock.now());
    expect(seen.map(({ id }) => id).sort()).toEqual([administrator.id, colleague.id].sort());
  });
});
