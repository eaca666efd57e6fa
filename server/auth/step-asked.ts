import 'server-only';
import type { AuditOrigin } from '../audit/schema';
import type { Entry } from '../audit/with-entry';
import type { ClinicianId, SignInId } from '../ids';
import type { SignInAccount } from './account-store';
import { freshProof } from './fresh-proof';
import { ownChange } from './own-changes';
import type { SignInMethod } from './schema';
import { type FactorDeps, methodWith, renewRecoveryCodes } from './second-factor';
import { retryIn } from './sign-in-with-password';
import type { Proofs, SignInReply, SignInStep } from './steps/schema';

/** Who asks: somebody signed in, somebody half signed in, or nobody. */
export interface Asker {
  readonly signedIn: { readonly id: ClinicianId; readonly signInId: SignInId } | null;
  readonly waiting: {
    readonly clinicianId: ClinicianId;
    readonly signInId: SignInId;
    readonly awaits: 'second_factor' | 'enrolment';
  } | null;
  readonly from: {
    readonly address: string;
    readonly browser: string | null;
    readonly browserKind: string;
    readonly token: string | null;
  };
  /** The same, for the audit. */
  readonly origin: AuditOrigin;
}

export interface StepAnswer {
  readonly reply: SignInReply;
  /** Of a sign-in that this browser has from now on. */
  readonly token?: string;
}

export interface Asked<Step extends SignInStep = SignInStep> {
  readonly deps: FactorDeps;
  readonly asker: Asker;
  readonly step: Step;
}

export const answer = (reply: SignInReply): StepAnswer => ({ reply });
export const refused = answer({ outcome: 'refused' });
export const notSignedIn = answer({ outcome: 'not_signed_in' });
export const done = answer({ outcome: 'done' });

/** What a step changes of this account, to be written down with the change. */
export const entryOf = ({ asker, step }: Pick<Asked, 'asker' | 'step'>, account: SignInAccount): Entry | null => {
  const what = ownChange(step, account);
  return what && { by: account, what, from: asker.origin };
};

/** What this account can show to prove who it is. */
const proofsOf = async (deps: FactorDeps, account: SignInAccount, signInId: SignInId): Promise<Proofs> => {
  const [factors, standing] = await Promise.all([deps.factors.summary(account.id), deps.signIns.standing(signInId)]);
  return {
    password: account.passwordHash !== null,
    totp: factors.totpSince !== null,
    passkey: factors.passkeys.length > 0,
    singleSignOn: standing?.method === 'single_sign_on',
  };
};

/** Counts a try, looks at it, and says that it was right; or says how long to wait. */
export const tried = async (
  { deps, asker }: Pick<Asked, 'deps' | 'asker'>,
  account: string,
  look: () => Promise<StepAnswer>,
): Promise<StepAnswer> => {
  const now = deps.clock.now();
  const counted = await deps.tries.begin({ account, ...asker.from }, now);
  if (counted instanceof Date) return answer({ outcome: 'throttled', seconds: retryIn(counted, now) });
  const found = await look();
  if (found.reply.outcome !== 'refused') await deps.tries.succeeded(counted, now);
  return found;
};

/** The account of somebody who has to enrol, or who is signed in and has just shown who they are. */
export const mayEnrol = async ({
  deps,
  asker,
}: Asked): Promise<{ account: SignInAccount; signInId: SignInId } | StepAnswer> => {
  if (asker.waiting?.awaits === 'enrolment') {
    const account = await deps.accounts.byId(asker.waiting.clinicianId);
    return account ? { account, signInId: asker.waiting.signInId } : notSignedIn;
  }
  return proven({ deps, asker });
};

export const proven = async ({
  deps,
  asker,
}: Pick<Asked, 'deps' | 'asker'>): Promise<{ account: SignInAccount; signInId: SignInId } | StepAnswer> => {
  const account = asker.signedIn && (await deps.accounts.byId(asker.signedIn.id));
  if (!asker.signedIn || !account) return notSignedIn;
  const { signInId } = asker.signedIn;
  if (await freshProof(deps, { signInId })) return { account, signInId };
  return answer({ outcome: 'proof_needed', proofs: await proofsOf(deps, account, signInId) });
};

/** After a factor or the password has changed: a new token here, and the end of all others (SEC-05, SEC-07). */
export const changed = async (
  deps: FactorDeps,
  { account, signInId }: { readonly account: SignInAccount; readonly signInId: SignInId },
  reply: SignInReply,
  method: SignInMethod | null = null,
): Promise<StepAnswer> => {
  const now = deps.clock.now();
  await deps.signIns.endOthers(account.id, signInId, now);
  const token = await deps.signIns.renew(signInId, method, now);
  return token ? { reply, token } : notSignedIn;
};

/** A factor was added: the first brings recovery codes with it, and makes a sign-in by password one by both. */
export const enrolled = async (
  deps: FactorDeps,
  who: { readonly account: SignInAccount; readonly signInId: SignInId },
  factor: 'totp' | 'passkey',
): Promise<StepAnswer> => {
  const first = !who.account.hasSecondFactor;
  const recoveryCodes = first ? await renewRecoveryCodes(deps, who.account, null) : null;
  const standing = await deps.signIns.standing(who.signInId);
  const method = standing?.method === 'password' ? methodWith[factor] : null;
  return changed(deps, who, { outcome: 'enrolled', recoveryCodes }, method);
};
