import { z } from 'zod';
import type { SignInId } from '../../ids';
import { ownEmail, ownName, weakPassword } from '../schema';

// What a browser and the server say to each other around signing in: one question, one answer (app/api/sign-in). These are
// no procedures, since most are asked by somebody who is not signed in yet, and several answers set the cookie.

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);
const extensions = z.record(z.string().max(100), z.unknown());
const attachment = z.enum(['platform', 'cross-platform']).nullish();
const key = { id: base64url, rawId: base64url, type: z.literal('public-key'), clientExtensionResults: extensions };

/** A signature with a passkey, as browsers write it (WebAuthn Level 3, AuthenticationResponseJSON). */
const signature = z.object({
  ...key,
  authenticatorAttachment: attachment,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
  }),
});

/** A new passkey, as browsers write it (WebAuthn Level 3, RegistrationResponseJSON). */
const creation = z.object({
  ...key,
  authenticatorAttachment: attachment,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(20).optional(),
  }),
});

const code = z.string().trim().min(1).max(60);
const typed = z.string().min(1).max(2000);

export const signInStep = z.discriminatedUnion('step', [
  // By nobody yet.
  z.strictObject({ step: z.literal('ask_passkey') }),
  z.strictObject({ step: z.literal('sign_in_with_passkey'), passkey: signature }),
  // By whoever has shown the password.
  z.strictObject({ step: z.literal('ask_own_passkey') }),
  z.strictObject({
    step: z.literal('show_second_factor'),
    shown: z.union([z.strictObject({ code }), z.strictObject({ passkey: signature })]),
  }),
  // By whoever has to enrol, or is signed in and has just shown who they are.
  z.strictObject({ step: z.literal('begin_totp') }),
  z.strictObject({ step: z.literal('confirm_totp'), code }),
  z.strictObject({ step: z.literal('begin_passkey') }),
  z.strictObject({ step: z.literal('keep_passkey'), name: z.string().trim().min(1).max(60), passkey: creation }),
  // By whoever is signed in.
  z.strictObject({
    step: z.literal('prove'),
    shown: z.union([
      z.strictObject({ password: typed }),
      z.strictObject({ code }),
      z.strictObject({ passkey: signature }),
    ]),
  }),
  z.strictObject({ step: z.literal('ask_fresh') }),
  z.strictObject({ step: z.literal('change_password'), password: typed }),
  z.strictObject({ step: z.literal('renew_recovery_codes') }),
  z.strictObject({ step: z.literal('rename'), name: ownName }),
  z.strictObject({ step: z.literal('change_email'), email: ownEmail }),
  z.strictObject({
    step: z.literal('end_sign_in'),
    signInId: z
      .string()
      .max(60)
      .transform((text) => text as SignInId),
  }),
  z.strictObject({ step: z.literal('end_other_sign_ins') }),
  z.strictObject({
    step: z.literal('remove_factor'),
    factor: z.union([z.literal('totp'), z.strictObject({ passkey: base64url })]),
    /** With the last one: from then on the password stands alone, and has to be long enough for that. */
    password: typed.nullable(),
  }),
  z.strictObject({ step: z.literal('stay') }),
]);

/** As the server reads it, and as a browser writes it. */
export type SignInStep = z.output<typeof signInStep>;
export type SentStep = z.input<typeof signInStep>;

/** What can be shown to prove who one is. */
export const proofs = z.strictObject({
  password: z.boolean(),
  totp: z.boolean(),
  passkey: z.boolean(),
  singleSignOn: z.boolean(),
});
export type Proofs = z.infer<typeof proofs>;

/** When a sign-in ends, in seconds from the moment of the answer (two clocks need not agree), and whose it is. */
export const endsIn = z.strictObject({ account: z.string(), idleSeconds: z.number(), seconds: z.number() });
export type EndsIn = z.infer<typeof endsIn>;

export const signInReply = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('done') }),
  /** What to hand to the browser, as the library for passkeys makes it. */
  z.strictObject({ outcome: z.literal('passkey_asked'), options: z.record(z.string(), z.unknown()) }),
  z.strictObject({ outcome: z.literal('totp_begun'), secret: z.string(), picture: z.string() }),
  /** With the first factor come the recovery codes. */
  z.strictObject({ outcome: z.literal('enrolled'), recoveryCodes: z.array(z.string()).nullable() }),
  z.strictObject({ outcome: z.literal('recovery_codes'), recoveryCodes: z.array(z.string()) }),
  z.strictObject({ outcome: z.literal('ends_in'), ...endsIn.shape }),
  z.strictObject({ outcome: z.literal('fresh'), proofs: proofs.nullable() }),
  z.strictObject({ outcome: z.literal('refused') }),
  z.strictObject({ outcome: z.literal('email_taken') }),
  z.strictObject({ outcome: z.literal('throttled'), seconds: z.number() }),
  z.strictObject({ outcome: z.literal('not_signed_in') }),
  z.strictObject({ outcome: z.literal('proof_needed'), proofs }),
  z.strictObject({ outcome: z.literal('password_refused'), weak: weakPassword }),
  /** The account needs another factor before this one goes. */
  z.strictObject({ outcome: z.literal('last_factor') }),
]);

export type SignInReply = z.infer<typeof signInReply>;
