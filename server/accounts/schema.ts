import { z } from 'zod';
import { ownEmail, ownName, weakPassword } from '../auth/schema';

/** As it was typed: what it has to be is decided by `refusePassword` (SEC-09). */
export const typedPassword = z.string().min(1, 'Please choose a password').max(2000);

export const firstAccount = z.strictObject({
  token: z.string().min(20).max(100),
  clinicName: z.string().trim().min(2, 'Please name your clinic or practice').max(120, 'At most 120 characters'),
  name: ownName,
  email: ownEmail,
  password: typedPassword,
});

/** The reply to a first account: made, or what stands in the way. */
export const firstAccountReply = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('made') }),
  z.strictObject({ outcome: z.literal('link_not_valid') }),
  z.strictObject({ outcome: z.literal('password_refused'), weak: weakPassword }),
  z.strictObject({ outcome: z.literal('not_understood'), fields: z.record(z.string(), z.array(z.string())) }),
]);

export type FirstAccountReply = z.infer<typeof firstAccountReply>;
