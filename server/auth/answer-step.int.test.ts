import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ClinicianId } from '../ids';
import { log } from '../log';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician } from '../testing/deps';
import { anyOrigin, signInDeps } from '../testing/sign-in';
import { answerStep } from './answer-step';
import { endsInOf } from './ends-in';
import { hashPassword } from './password';
import { signInWithPassword } from './sign-in-with-password';
import type { Asker } from './step-asked';
import type { SignInStep } from './steps/schema';

let database: TestDatabase;
let passwordHash: string;
const clock = handClock();
const PASSWORD = 'a long walk before breakfast';

beforeAll(async () => {
  database = await createTestDatabase();
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => database.close());

const deps = (rules = {}) => signInDeps(database.db, clock, rules);

/** A browser: it keeps the token that it is given, and asks as whoever that makes it. */
const browser = (rules = {}) => {
  const from = anyOrigin();
  let token: string | null = null;
  const asker = async (): Promise<Asker> => ({
    signedIn: token ? await deps(rules).signIns.clinicianOf(token, clock.now()) : null,
    waiting: token ? await deps(rules).signIns.waitingOf(token, clock.now()) : null,
    from: { ...from, token },
    origin: { address: '192.0.2.7', browser: 'A browser', requestId: 'request-1' },
  });
  return {
    asker,
    token: () => token,
    async signIn(email: string): Promise<void> {
      const reply = await signInWithPassword(deps(rules), { email, password: PASSWORD, from: { ...from, token } });
      if (reply.outcome === 'opened') token = reply.token;
    },
    async step(step: SignInStep) {
      const { reply, token: given } = await answerStep(deps(rules), await asker(), step);
      if (given) token = given;
      return reply;
    },
  };
};
type Browser = ReturnType<typeof browser>;

const account = async () => {
  const clinician = await makeClinician(database.db);
  await database.owner.clinician.update({ where: { id: clinician.id }, data: { passwordHash } });
  return clinician;
};
const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(clock.now()) });
const enrol = async (page: Browser): Promise<{ secret: string; recoveryCodes: string[] }> => {
  const begun = await page.step({ step: 'begin_totp' });
  if (begun.outcome !== 'totp_begun') throw new Error(begun.outcome);
  const kept = await page.step({ step: 'confirm_totp', code: codeOf(begun.secret) });
  if (kept.outcome !== 'enrolled') throw new Error(kept.outcome);
  return { secret: begun.secret, recoveryCodes: kept.recoveryCodes ?? [] };
};
/** Signed in, with an app that shows codes. */
const withFactor = async (rules = {}) => {
  const { id, email } = await account();
  const page = browser(rules);
  await page.signIn(email);
  return { id, email, page, ...(await enrol(page)) };
};
const show = (code: string): SignInStep => ({ step: 'show_second_factor', shown: { code } });

describe('SEC-11: a second factor', () => {
  test('is asked for after the password, and until it is shown nothing opens', async () => {
    const { email, secret } = await withFactor();
    const page = browser();
    await page.signIn(email);
    expect(await page.asker()).toMatchObject({ signedIn: null, waiting: { awaits: 'second_factor' } });
    expect(await page.step({ step: 'begin_totp' })).toEqual({ outcome: 'not_signed_in' });
    expect(await page.step({ step: 'change_password', password: 'x' })).toEqual({ outcome: 'not_signed_in' });
    clock.forward(30);
    const before = page.token();
    expect(await page.step(show(codeOf(secret)))).toEqual({ outcome: 'done' });
    expect(await page.asker()).toMatchObject({ signedIn: { email }, waiting: null });
    // SEC-07: more rights, another token; the one before opens nothing.
    expect(page.token()).not.toBe(before);
    expect(await deps().signIns.waitingOf(before ?? '', clock.now())).toBeNull();
  });

  test('a code is good once, in this browser or another, and neither is the one before it afterwards', async () => {
    const { email, secret } = await withFactor();
    const [first, second] = [browser(), browser()];
    await first.signIn(email);
    await second.signIn(email);
    const earlier = codeOf(secret);
    clock.forward(30);
    const code = codeOf(secret);
    expect(await first.step(show(code))).toEqual({ outcome: 'done' });
    expect(await second.step(show(code))).toEqual({ outcome: 'refused' });
    expect(await second.step(show(earlier))).toEqual({ outcome: 'refused' });
  });

  test('two at once with the same code: one gets in', async () => {
    const { email, secret } = await withFactor();
    const pages = [browser(), browser(), browser()];
    for (const page of pages) await page.signIn(email);
    clock.forward(30);
    const code = codeOf(secret);
    const outcomes = await Promise.all(pages.map(async (page) => (await page.step(show(code))).outcome));
    expect(outcomes.sort()).toEqual(['done', 'refused', 'refused']);
  });

  test('a recovery code is good once; they are stored as hashes, and new ones replace the old', async () => {
    const { id, email, page, recoveryCodes } = await withFactor();
    const [code = '', second = ''] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    const stored = JSON.stringify(await database.db.recoveryCode.findMany({ where: { clinicianId: id } }));
    for (const one of recoveryCodes) expect(stored).not.toContain(one);
    const other = browser();
    await other.signIn(email);
    expect(await other.step(show(code.toLowerCase()))).toEqual({ outcome: 'done' });
    const third = browser();
    await third.signIn(email);
    expect(await third.step(show(code))).toEqual({ outcome: 'refused' });
    expect((await page.step({ step: 'renew_recovery_codes' })).outcome).toBe('recovery_codes');
    expect(await third.step(show(second))).toEqual({ outcome: 'refused' });
  });

  test('its secret is sealed, and sealed for this account', async () => {
    const { id, secret } = await withFactor();
    const mine = await database.db.totpFactor.findUniqueOrThrow({ where: { clinicianId: id } });
    expect(JSON.stringify(mine)).not.toContain(secret);
    const other = await withFactor();
    await database.owner.totpFactor.update({ where: { clinicianId: other.id }, data: { secret: mine.secret } });
    const page = browser();
    await page.signIn(other.email);
    clock.forward(30);
    await expect(page.step(show(codeOf(secret)))).rejects.toThrow();
  });

  test('where it is required: sent to enrol, able to do nothing else, and then signed in; the last one stays', async () => {
    const { email } = await account();
    const page = browser({ secondFactorRequired: true });
    await page.signIn(email);
    expect(await page.asker()).toMatchObject({ signedIn: null, waiting: { awaits: 'enrolment' } });
    for (const step of ['renew_recovery_codes', 'stay', 'ask_fresh'] as const) {
      expect(await page.step({ step })).toEqual({ outcome: 'not_signed_in' });
    }
    await enrol(page);
    expect(await page.asker()).toMatchObject({ signedIn: { email } });
    const remove = { step: 'remove_factor', factor: 'totp', password: PASSWORD } as const;
    expect(await page.step(remove)).toEqual({ outcome: 'last_factor' });
  });

  test('guessing codes is slowed down', async () => {
    const { email } = await withFactor();
    const page = browser();
    await page.signIn(email);
    const outcomes: string[] = [];
    for (let turn = 0; turn < 8; turn += 1) outcomes.push((await page.step(show('000000'))).outcome);
    expect(outcomes.filter((outcome) => outcome === 'throttled')).toHaveLength(3);
  });

  test('a secret that no code has confirmed signs nobody in', async () => {
    const { email } = await account();
    const page = browser();
    await page.signIn(email);
    await page.step({ step: 'begin_totp' });
    const again = browser();
    await again.signIn(email);
    expect(await again.asker()).toMatchObject({ signedIn: { email } });
  });
});

describe('SEC-05: all other sign-ins end', () => {
  const twice = async (email: string) => {
    const other = browser();
    await other.signIn(email);
    return other;
  };

  test('when the password changes', async () => {
    const { email } = await account();
    const page = browser();
    await page.signIn(email);
    const other = await twice(email);
    const before = page.token();
    expect(await page.step({ step: 'change_password', password: 'seven gulls on a wall' })).toEqual({
      outcome: 'done',
    });
    expect((await other.asker()).signedIn).toBeNull();
    expect((await page.asker()).signedIn).not.toBeNull();
    expect(page.token()).not.toBe(before);
  });

  test('when a factor is added, and when one is removed', async () => {
    const { email } = await account();
    const page = browser();
    await page.signIn(email);
    const other = await twice(email);
    await enrol(page);
    expect(await other.asker()).toMatchObject({ signedIn: null, waiting: null });
    const third = await twice(email);
    await page.step({ step: 'remove_factor', factor: 'totp', password: PASSWORD });
    expect(await third.asker()).toMatchObject({ signedIn: null, waiting: null });
  });
});

describe('SEC-14: asks for fresh proof', () => {
  const steps: SignInStep[] = [
    { step: 'change_password', password: 'seven gulls on a wall' },
    { step: 'change_email', email: 'another@example.org' },
    { step: 'begin_totp' },
    { step: 'confirm_totp', code: '000000' },
    { step: 'begin_passkey' },
    { step: 'renew_recovery_codes' },
    { step: 'remove_factor', factor: 'totp', password: null },
  ];
  test.each(steps)('$step', async (step) => {
    const { email } = await account();
    const page = browser();
    await page.signIn(email);
    clock.forward(600);
    const proofs = { password: true, totp: false, passkey: false, singleSignOn: false };
    expect(await page.step(step)).toEqual({ outcome: 'proof_needed', proofs });
    expect(await page.step({ step: 'prove', shown: { password: 'wrong' } })).toEqual({ outcome: 'refused' });
    expect((await page.step(step)).outcome).toBe('proof_needed');
    expect(await page.step({ step: 'prove', shown: { password: PASSWORD } })).toEqual({ outcome: 'done' });
    expect((await page.step(step)).outcome).not.toBe('proof_needed');
  });

  test('a code of the app is proof too', async () => {
    const { page, secret } = await withFactor();
    clock.forward(600);
    expect(await page.step({ step: 'ask_fresh' })).toMatchObject({ outcome: 'fresh', proofs: { totp: true } });
    expect(await page.step({ step: 'prove', shown: { code: codeOf(secret) } })).toEqual({ outcome: 'done' });
    expect(await page.step({ step: 'ask_fresh' })).toEqual({ outcome: 'fresh', proofs: null });
  });
});

describe('SEC-09: a password with a second factor beside it', () => {
  test('may be shorter, and then has to be made longer before the last factor goes', async () => {
    const { page } = await withFactor();
    const short = 'greyer stone';
    expect(await page.step({ step: 'change_password', password: short })).toEqual({ outcome: 'done' });
    const remove = (password: string | null) => page.step({ step: 'remove_factor', factor: 'totp', password });
    expect(await remove(null)).toEqual({ outcome: 'refused' });
    expect(await remove(short)).toEqual({ outcome: 'password_refused', weak: 'password_too_short' });
    await page.step({ step: 'change_password', password: PASSWORD });
    expect(await remove(PASSWORD)).toEqual({ outcome: 'done' });
  });
});

test('an e-mail address that another account has is not taken, and a name is', async () => {
  const [mine, theirs] = [await account(), await account()];
  const page = browser();
  await page.signIn(mine.email);
  expect(await page.step({ step: 'change_email', email: theirs.email })).toEqual({ outcome: 'email_taken' });
  const email = `moved-${mine.email}`;
  expect(await page.step({ step: 'change_email', email })).toEqual({ outcome: 'done' });
  expect(await page.step({ step: 'rename', name: 'Another Name' })).toEqual({ outcome: 'done' });
  expect((await page.asker()).signedIn).toMatchObject({ email, name: 'Another Name' });
});

test('SEC-15: one sign-in is ended, or all others; one of somebody else is not reached', async () => {
  const { email } = await account();
  const [page, second, third, stranger] = [browser(), browser(), browser(), browser()];
  for (const one of [page, second, third]) await one.signIn(email);
  await stranger.signIn((await account()).email);
  const idOf = async (one: Browser) => {
    const { signedIn } = await one.asker();
    if (!signedIn) throw new Error('not signed in');
    return signedIn.signInId;
  };
  expect(await page.step({ step: 'end_sign_in', signInId: await idOf(stranger) })).toEqual({ outcome: 'refused' });
  expect(await page.step({ step: 'end_sign_in', signInId: await idOf(second) })).toEqual({ outcome: 'done' });
  expect((await second.asker()).signedIn).toBeNull();
  expect(await page.step({ step: 'end_other_sign_ins' })).toEqual({ outcome: 'done' });
  expect((await third.asker()).signedIn).toBeNull();
  expect((await page.asker()).signedIn).not.toBeNull();
  expect((await stranger.asker()).signedIn).not.toBeNull();
});

describe('SEC-31: a line in the log', () => {
  const said = () => {
    const [info, warn] = [vi.spyOn(log, 'info'), vi.spyOn(log, 'warn')];
    return {
      good: () => info.mock.calls.map(([fields]) => fields),
      bad: () => warn.mock.calls.map(([fields]) => fields),
    };
  };
  afterEach(() => vi.restoreAllMocks());

  test('for each sign-in that succeeds, fails or is not looked at, without what was typed', async () => {
    const { id, email } = await account();
    const lines = said();
    const from = anyOrigin();
    const attempt = (password: string) => signInWithPassword(deps(), { email, password, from });
    await attempt(PASSWORD);
    for (let turn = 0; turn < 6; turn += 1) await attempt('not the password');
    expect(lines.good()).toEqual([{ action: 'sign_in', outcome: 'granted', userId: id }]);
    expect(lines.bad().slice(0, 5)).toEqual(Array(5).fill({ action: 'sign_in', outcome: 'refused' }));
    expect(lines.bad().slice(5)).toEqual([{ action: 'sign_in', outcome: 'throttled' }]);
    expect(JSON.stringify([...lines.good(), ...lines.bad()])).not.toMatch(/@|password that|long walk/);
  });

  test('for each second factor, proof and change, without what was shown', async () => {
    const { id, email, secret } = await withFactor();
    const page = browser();
    await page.signIn(email);
    const lines = said();
    await page.step(show('000000'));
    clock.forward(30);
    const code = codeOf(secret);
    await page.step(show(code));
    await page.step({ step: 'prove', shown: { password: 'wrong' } });
    await page.step({ step: 'change_password', password: 'seven gulls on a wall' });
    expect(lines.bad()).toEqual([
      { action: 'show_second_factor', outcome: 'refused', userId: id },
      { action: 'prove', outcome: 'refused', userId: id },
    ]);
    expect(lines.good()).toEqual([
      { action: 'show_second_factor', outcome: 'done', userId: id },
      { action: 'change_password', outcome: 'done', userId: id },
    ]);
    expect(JSON.stringify([...lines.good(), ...lines.bad()])).not.toMatch(new RegExp(`${code}|wrong|gulls`));
  });
});

test('SEC-06, A11Y-17: staying begins the half hour anew, and says when it ends', async () => {
  const { email } = await account();
  const page = browser();
  await page.signIn(email);
  clock.forward(29 * 60);
  expect(await page.step({ step: 'stay' })).toMatchObject({
    outcome: 'ends_in',
    idleSeconds: 1800,
    seconds: 12 * 3600 - 29 * 60,
  });
  clock.forward(29 * 60);
  const token = page.token() ?? '';
  const { signIns } = deps();
  const me = await signIns.clinicianOf(token, clock.now(), { asSeen: false });
  // To ask when it ends does not put the end off.
  const standing = me && (await signIns.standing(me.signInId));
  expect(standing && endsInOf(me.id, standing, clock.now())).toMatchObject({ idleSeconds: 60 });
  clock.forward(60);
  expect(await page.step({ step: 'stay' })).toEqual({ outcome: 'not_signed_in' });
});

test('a passkey’s signature that nobody asked for, and one of no known passkey, are refused', async () => {
  const passkey = {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' },
  } as const;
  const page = browser();
  expect(await page.step({ step: 'sign_in_with_passkey', passkey })).toEqual({ outcome: 'refused' });
  const { id } = await account();
  const stored = {
    id: 'AAAA',
    clinicianId: id as ClinicianId,
    publicKey: new Uint8Array([1]),
    counter: 0,
    transports: [],
  };
  await deps().factors.addPasskey(stored, 'Key', clock.now(), null);
  expect(await page.step({ step: 'sign_in_with_passkey', passkey })).toEqual({ outcome: 'refused' });
});
