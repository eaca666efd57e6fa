import { z } from 'zod';
import { hashPassword } from '../auth/password';
import { refusePassword } from '../auth/password-rules';
import type { Clock } from '../clock';
import type { LinkStore } from './link-store';
import { type LinkShown, type LinkUsed, linkHeld, linkUse } from './schema';

interface LinkDeps {
  readonly clock: Clock;
  readonly links: LinkStore;
}

/** What a link is for, told to whoever holds it. One that is wrong, used, withdrawn or too old is all the same. */
export const lookAtLink = async ({ clock, links }: LinkDeps, input: unknown): Promise<LinkShown> => {
  const held = linkHeld.safeParse(input);
  const link = held.success ? await links.look(held.data.token, clock.now()) : null;
  if (!link) return { outcome: 'link_not_valid' };
  const { kind, roles } = link;
  return { outcome: 'valid', kind, roles, clinicName: link.clinic.name, email: link.clinician?.email ?? link.email };
};

/** Makes the account of an invitation, or sets a new password: once. */
export const redeemLink = async ({ clock, links }: LinkDeps, input: unknown): Promise<LinkUsed> => {
  const parsed = linkUse.safeParse(input);
  if (!parsed.success) return { outcome: 'not_understood', fields: z.flattenError(parsed.error).fieldErrors };
  const { token, name: given, password } = parsed.data;
  const link = await links.look(token, clock.now());
  if (!link) return { outcome: 'link_not_valid' };
  const name = link.clinician?.name ?? given;
  if (name === null) return { outcome: 'not_understood', fields: { name: ['Please give your name'] } };
  const owner = { clinicName: link.clinic.name, name, email: link.clinician?.email ?? link.email };
  if (refusePassword(password, { ...owner, secondFactor: false })) return { outcome: 'password_too_easy' };
  const passwordHash = await hashPassword(password);
  if (link.kind === 'invitation') return { outcome: await links.join(token, { name, passwordHash }, clock.now()) };
  return { outcome: (await links.renew(token, passwordHash, clock.now())) ? 'done' : 'link_not_valid' };
};
