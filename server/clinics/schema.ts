import { z } from 'zod';
import { clinicianId } from '../sharing/schema';
import { roles } from '../tenancy/roles';

export { type Role, roles } from '../tenancy/roles';

/** What somebody is given: at least one, each once. */
const givenRoles = z
  .array(z.enum(roles))
  .min(1, 'Please choose at least one role')
  .max(roles.length)
  .refine((given) => new Set(given).size === given.length, 'Each role once');

export const INVITATION_DAYS = 7;

const linkId = z.string().regex(/^lnk_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** Why, in a line of the audit (REG-22). Nobody has to say. */
export const REASON_LENGTH = 140;
const reason = z.string().trim().max(REASON_LENGTH).optional();

export const noInput = z.strictObject({});
export const personInput = z.strictObject({ clinicianId, reason });
export const setRolesInput = z.strictObject({ clinicianId, roles: givenRoles, reason });
export const inviteInput = z.strictObject({
  email: z
    .email('This does not look like an e-mail address')
    .max(254)
    .transform((text) => text.toLowerCase()),
  roles: givenRoles,
  reason,
});
export const invitationInput = z.strictObject({ invitationId: linkId, reason });

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  lastSeenAt: z.string().nullable(),
  signIns: z.int(),
  disabledAt: z.string().nullable(),
});
const invitation = z.strictObject({
  id: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  createdAt: z.string(),
  expiresAt: z.string(),
});

/** The people of a clinic, and who is invited and has not come yet. */
export const clinicPeople = z.strictObject({
  people: z.array(person),
  invitations: z.array(invitation),
});
/** The token is told here once and nowhere kept. */
export const invited = z.strictObject({ token: z.string(), expiresAt: z.string(), clinic: clinicPeople });
export const changed = z.strictObject({ clinic: clinicPeople });

export type Person = z.infer<typeof person>;
export type Invitation = z.infer<typeof invitation>;
export type ClinicPeople = z.infer<typeof clinicPeople>;
export type InviteInput = z.infer<typeof inviteInput>;
