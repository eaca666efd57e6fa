import { z } from 'zod';

export const ownName = z.string().trim().min(2, 'Please give your name').max(120, 'At most 120 characters');
export const ownEmail = z
  .email('This does not look like an e-mail address')
  .max(254)
  .transform((text) => text.toLowerCase());

/** At least so many characters; fewer are enough where something else has to be shown as well (SEC-09). */
export const passwordLength = ({ secondFactor }: { readonly secondFactor: boolean }): number =>
  secondFactor ? 12 : 15;
export const LONGEST_PASSWORD = 256;

/** Why a password cannot be taken. */
export const weakPassword = z.enum([
  'password_too_short',
  'password_too_long',
  'password_common',
  'password_has_known_words',
]);
export type WeakPassword = z.infer<typeof weakPassword>;

/** By what a sign-in was opened. */
export const signInMethod = z.enum([
  'password',
  'password_and_totp',
  'password_and_passkey',
  'password_and_recovery_code',
  'passkey',
  'single_sign_on',
]);
export type SignInMethod = z.infer<typeof signInMethod>;

/** What has to come before a sign-in opens anything. */
export const awaited = z.enum(['second_factor', 'enrolment']);
export type Awaited = z.infer<typeof awaited>;

/** What somebody sees of their own account. */
export interface AccountView {
  readonly name: string;
  readonly email: string;
  /** False: signs in by single sign-on only. */
  readonly hasPassword: boolean;
  readonly secondFactorRequired: boolean;
  readonly totpSince: string | null;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly since: string;
    readonly lastUsed: string | null;
  }[];
  readonly recoveryCodesLeft: number;
  readonly signIns: readonly {
    readonly id: string;
    readonly since: string;
    readonly lastSeen: string;
    readonly browser: string;
    readonly method: SignInMethod;
    /** The one that is asking. */
    readonly isThis: boolean;
  }[];
}
