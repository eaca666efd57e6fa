import 'server-only';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { log } from '../log';
import { endsInOf } from './ends-in';
import { keepPasskey, passkeyCreation, passkeyOwner, passkeyRequest } from './passkeys';
import { hashPassword, passwordFits } from './password';
import { refusePassword } from './password-rules';
import {
  beginTotp,
  confirmTotp,
  type FactorDeps,
  methodWith,
  renewRecoveryCodes,
  type Shown,
  secondFactorOf,
} from './second-factor';
import {
  type Asked,
  type Asker,
  answer,
  changed,
  done,
  enrolled,
  entryOf,
  mayEnrol,
  notSignedIn,
  proven,
  refused,
  type StepAnswer,
  tried,
} from './step-asked';
import type { SignInStep } from './steps/schema';

type Handlers = {
  readonly [Name in SignInStep['step']]: (asked: Asked<Extract<SignInStep, { step: Name }>>) => Promise<StepAnswer>;
};

const handlers: Handlers = {
  ask_passkey: async ({ deps }) =>
    answer({ outcome: 'passkey_asked', options: { ...(await passkeyRequest(deps, null, deps.clock.now())) } }),

  sign_in_with_passkey: ({ deps, asker, step }) =>
    tried({ deps, asker }, `passkey ${step.passkey.id}`, async () => {
      const now = deps.clock.now();
      const owner = await passkeyOwner(deps, step.passkey as AuthenticationResponseJSON, null, now);
      const account = owner && (await deps.accounts.byId(owner));
      if (!account?.enabled) return refused;
      const { token } = await deps.signIns.open(
        {
          clinicianId: account.id,
          method: 'passkey',
          awaits: null,
          browser: asker.from.browserKind,
          before: asker.from.token,
        },
        now,
      );
      return { reply: { outcome: 'done' }, token };
    }),

  ask_own_passkey: async ({ deps, asker }) => {
    const id = asker.signedIn?.id ?? asker.waiting?.clinicianId;
    if (!id) return notSignedIn;
    return answer({ outcome: 'passkey_asked', options: { ...(await passkeyRequest(deps, id, deps.clock.now())) } });
  },

  show_second_factor: async ({ deps, asker, step }) => {
    const { waiting } = asker;
    const account = waiting?.awaits === 'second_factor' && (await deps.accounts.byId(waiting.clinicianId));
    if (!waiting || !account) return notSignedIn;
    return tried({ deps, asker }, `second factor ${account.id}`, async () => {
      const factor = await secondFactorOf(deps, account, step.shown as Shown);
      if (!factor) return refused;
      const token = await deps.signIns.renew(waiting.signInId, methodWith[factor], deps.clock.now());
      return token ? { reply: { outcome: 'done' }, token } : notSignedIn;
    });
  },

  begin_totp: async (asked) => {
    const who = await mayEnrol(asked);
    if ('reply' in who) return who;
    const begun = await beginTotp(asked.deps, who.account);
    return begun ? answer({ outcome: 'totp_begun', secret: begun.secret, picture: begun.picture }) : refused;
  },

  confirm_totp: async (asked) => {
    const who = await mayEnrol(asked);
    if ('reply' in who) return who;
    return tried(asked, `second factor ${who.account.id}`, async () =>
      (await confirmTotp(asked.deps, who.account, asked.step.code, entryOf(asked, who.account)))
        ? enrolled(asked.deps, who, 'totp')
        : refused,
    );
  },

  begin_passkey: async (asked) => {
    const who = await mayEnrol(asked);
    if ('reply' in who) return who;
    const options = await passkeyCreation(asked.deps, who.account, asked.deps.clock.now());
    return answer({ outcome: 'passkey_asked', options: { ...options } });
  },

  keep_passkey: async (asked) => {
    const who = await mayEnrol(asked);
    if ('reply' in who) return who;
    const { passkey, name } = asked.step;
    const response = passkey as RegistrationResponseJSON;
    const now = asked.deps.clock.now();
    const entry = entryOf(asked, who.account);
    const kept = await keepPasskey(asked.deps, who.account, { response, name }, { now, entry });
    return kept ? enrolled(asked.deps, who, 'passkey') : refused;
  },

  prove: async ({ deps, asker, step }) => {
    const { signedIn } = asker;
    const account = signedIn && (await deps.accounts.byId(signedIn.id));
    if (!signedIn || !account) return notSignedIn;
    const { shown } = step;
    return tried({ deps, asker }, 'password' in shown ? account.email : `second factor ${account.id}`, async () => {
      const right =
        'password' in shown
          ? await passwordFits(account.passwordHash, shown.password)
          : await secondFactorOf(deps, account, shown as Shown);
      if (!right) return refused;
      await deps.signIns.proved(signedIn.signInId, deps.clock.now());
      return done;
    });
  },

  ask_fresh: async ({ deps, asker }) => {
    const who = await proven({ deps, asker });
    if (!('reply' in who)) return answer({ outcome: 'fresh', proofs: null });
    return who.reply.outcome === 'proof_needed' ? answer({ outcome: 'fresh', proofs: who.reply.proofs }) : who;
  },

  change_password: async (asked) => {
    const who = await proven(asked);
    if ('reply' in who) return who;
    const { deps, step } = asked;
    const { account } = who;
    const weak = refusePassword(step.password, { ...account, secondFactor: account.hasSecondFactor });
    if (weak) return answer({ outcome: 'password_refused', weak });
    const other = { seen: account.passwordHash, passwordHash: await hashPassword(step.password) };
    const replaced = await deps.accounts.replaceHash(account.id, other, entryOf(asked, account));
    return replaced ? changed(deps, who, { outcome: 'done' }) : refused;
  },

  renew_recovery_codes: async (asked) => {
    const who = await proven(asked);
    if ('reply' in who) return who;
    if (!who.account.hasSecondFactor) return refused;
    return answer({
      outcome: 'recovery_codes',
      recoveryCodes: await renewRecoveryCodes(asked.deps, who.account, entryOf(asked, who.account)),
    });
  },

  rename: async (asked) => {
    const { deps, asker, step } = asked;
    const account = asker.signedIn && (await deps.accounts.byId(asker.signedIn.id));
    if (!account) return notSignedIn;
    await deps.accounts.rename(account.id, step.name, entryOf(asked, account));
    return done;
  },

  change_email: async (asked) => {
    const who = await proven(asked);
    if ('reply' in who) return who;
    const free = await asked.deps.accounts.changeEmail(who.account.id, asked.step.email, entryOf(asked, who.account));
    return free ? changed(asked.deps, who, { outcome: 'done' }) : answer({ outcome: 'email_taken' });
  },

  end_sign_in: async ({ deps, asker, step }) => {
    if (!asker.signedIn) return notSignedIn;
    return (await deps.signIns.endOne(asker.signedIn.id, step.signInId, deps.clock.now())) ? done : refused;
  },

  end_other_sign_ins: async ({ deps, asker }) => {
    if (!asker.signedIn) return notSignedIn;
    await deps.signIns.endOthers(asker.signedIn.id, asker.signedIn.signInId, deps.clock.now());
    return done;
  },

  remove_factor: async (asked) => {
    const who = await proven(asked);
    if ('reply' in who) return who;
    const { deps, step } = asked;
    const { account } = who;
    const { totpSince, passkeys } = await deps.factors.summary(account.id);
    const last = passkeys.length + (totpSince ? 1 : 0) <= 1;
    if (last && deps.rules.secondFactorRequired) return answer({ outcome: 'last_factor' });
    if (last && account.passwordHash) {
      const { password } = step;
      if (!password || !(await passwordFits(account.passwordHash, password))) return refused;
      const weak = refusePassword(password, { ...account, secondFactor: false });
      if (weak) return answer({ outcome: 'password_refused', weak });
    }
    const entry = entryOf(asked, account);
    if (step.factor === 'totp') await deps.factors.removeTotp(account.id, entry);
    else if (!(await deps.factors.removePasskey(account.id, step.factor.passkey, entry))) return refused;
    if (last) await deps.factors.replaceCodes(account.id, [], null);
    return changed(deps, who, { outcome: 'done' }, last ? 'password' : null);
  },

  stay: async ({ deps, asker }) => {
    const { signedIn } = asker;
    if (!signedIn) return notSignedIn;
    const now = deps.clock.now();
    await deps.signIns.seen(signedIn.signInId, now);
    const standing = await deps.signIns.standing(signedIn.signInId);
    return standing ? answer({ outcome: 'ends_in', ...endsInOf(signedIn.id, standing, now) }) : notSignedIn;
  },
};

/** Steps that are no security events. */
const quiet: readonly SignInStep['step'][] = ['ask_passkey', 'ask_own_passkey', 'ask_fresh', 'stay'];

/** Answers one step, and logs it as a security event (SEC-31). */
export const answerStep = async (deps: FactorDeps, asker: Asker, step: SignInStep): Promise<StepAnswer> => {
  const handler = handlers[step.step] as (asked: Asked) => Promise<StepAnswer>;
  const given = await handler({ deps, asker, step });
  const { outcome } = given.reply;
  const failed = outcome === 'refused' || outcome === 'throttled' || outcome === 'not_signed_in';
  if (failed || !quiet.includes(step.step)) {
    const userId = asker.signedIn?.id ?? asker.waiting?.clinicianId;
    log[failed ? 'warn' : 'info']({ action: step.step, outcome, userId }, 'sign-in step');
  }
  return given;
};
