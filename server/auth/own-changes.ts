import type { Audited } from '../audit/schema';
import type { ClinicianId } from '../ids';
import type { SignInStep } from './steps/schema';

/** Whose account it is, and how it was before the step. */
interface Owner {
  readonly id: ClinicianId;
  readonly name: string;
  readonly email: string;
}

type Values = readonly [before: string, after: string];
type Changes = {
  readonly [Name in SignInStep['step']]?: (step: Extract<SignInStep, { step: Name }>, owner: Owner) => Values;
};

/** Steps that change an account, by what was before and what is. Nothing secret: that there is another, not which. */
const changes: Changes = {
  change_password: () => ['a password', 'another password'],
  change_email: ({ email }, owner) => [owner.email, email],
  rename: ({ name }, owner) => [owner.name, name],
  confirm_totp: () => ['no authenticator app', 'an authenticator app'],
  keep_passkey: () => ['without this passkey', 'one passkey more'],
  remove_factor: ({ factor }) =>
    factor === 'totp' ? ['an authenticator app', 'no authenticator app'] : ['a passkey', 'one passkey less'],
  renew_recovery_codes: () => ['recovery codes', 'other recovery codes'],
};

/** The entry of what a step changes of its owner's account, if it changes anything (REG-22). It is written with the change. */
export const ownChange = (step: SignInStep, owner: Owner): Audited | null => {
  const valuesOf = changes[step.step] as ((step: SignInStep, owner: Owner) => Values) | undefined;
  if (!valuesOf) return null;
  const [before, after] = valuesOf(step, owner);
  return { action: 'account_change', subject: owner.id, before, after };
};
