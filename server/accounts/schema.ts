import { z } from 'zod';

/** At least 15 characters while there is no second factor; any characters, no composition rules (SEC-09). */
export const PASSWORD_LENGTH = 15;

export const firstAccount = z.strictObject({
  token: z.string().min(20).max(100),
  clinicName: z.string().trim().min(2, 'Please name your clinic or practice').max(120, 'At most 120 characters'),
  name: z.string().trim().min(2, 'Please give your name').max(120, 'At most 120 characters'),
  email: z
    .email('This does not look like an e-mail address')
    .max(254)
    .transform((text) => text.toLowerCase()),
  password: z
    .string()
    .min(PASSWORD_LENGTH, `At least ${PASSWORD_LENGTH} characters: a short sentence works well`)
    .max(256, 'At most 256 characters'),
});

/** The reply to a first account: made, or what stands in the way. */
export const firstAccountReply = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('made') }),
  z.strictObject({ outcome: z.literal('link_not_valid') }),
  z.strictObject({ outcome: z.literal('password_too_easy') }),
  z.strictObject({ outcome: z.literal('not_understood'), fields: z.record(z.string(), z.array(z.string())) }),
]);

export type FirstAccountReply = z.infer<typeof firstAccountReply>;
