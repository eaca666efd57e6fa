import { z } from 'zod';
import { ownEmail, ownName, weakPassword } from '../auth/schema';
import { roles } from '../tenancy/roles';

/** As it was typed: what it has to be is decided by `refusePassword` (SEC-09). */
export const typedPassword = z.string().min(1, 'Please choose a password').max(2000);

export const firstAccount = z.strictObject({
  token: z.string().min(20).max(100),
  clinicName: z.string().trim().min(2, 'Please name your clinic or practice').max(120, 'At most 120 characters'),
  name: ownName,
  email: ownEmail,
  password: typedPassword,
});

const token = z.string().min(20).max(100);

/** What somebody brings who holds a link: nothing else is known of them yet. */
export const linkHeld = z.strictObject({ token });

/** A link put to use: a name where it makes an account, and a password. */
export const linkUse = z.strictObject({
  token,
  name: firstAccount.shape.name.nullable(),
  password: firstAccount.shape.password,
});

const linkNotValid = z.strictObject({ outcome: z.literal('link_not_valid') });

/** What a link is for. */
export const linkShown = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('valid'),
    kind: z.enum(['invitation', 'new_password']),
    clinicName: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
  }),
  linkNotValid,
]);

export const linkUsed = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('done') }),
  linkNotValid,
  /** Somebody has made an account with this address since. */
  z.strictObject({ outcome: z.literal('address_taken') }),
  z.strictObject({ outcome: z.literal('password_too_easy') }),
  z.strictObject({ outcome: z.literal('not_understood'), fields: z.record(z.string(), z.array(z.string())) }),
]);

export type LinkShown = z.infer<typeof linkShown>;
export type LinkUsed = z.infer<typeof linkUsed>;

/** The reply to a first account: made, or what stands in the way. */
export const firstAccountReply = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('made') }),
  z.strictObject({ outcome: z.literal('link_not_valid') }),
  z.strictObject({ outcome: z.literal('password_refused'), weak: weakPassword }),
  z.strictObject({ outcome: z.literal('not_understood'), fields: z.record(z.string(), z.array(z.string())) }),
]);

export type FirstAccountReply = z.infer<typeof firstAccountReply>;
