import 'server-only';
import { env } from '../env';

/** How long a sign-in lasts, and what it takes to open one. */
export interface SignInRules {
  /** Without a request for so long, it ends (SEC-06). */
  readonly idleMinutes: number;
  /** And after so long in any case. */
  readonly hours: number;
  /** Whether a password alone is not enough (SEC-11). */
  readonly secondFactorRequired: boolean;
}

export const signInRules = (): SignInRules => ({
  idleMinutes: env().ZONULA_IDLE_MINUTES,
  hours: env().ZONULA_SIGN_IN_HOURS,
  secondFactorRequired: env().ZONULA_SECOND_FACTOR === 'required',
});
