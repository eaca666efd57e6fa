import { z } from 'zod';
import type { Audited } from '../audit/schema';
import type { Tx } from '../audit/with-entry';
import { hashPassword } from '../auth/password';
import { refusePassword } from '../auth/password-rules';
import { roleText } from '../clinics/change-texts';
import type { Clock } from '../clock';
import type { LinkOwner, LinkStore } from './link-store';
import { type LinkShown, type LinkUsed, linkHeld, linkUse } from './schema';

interface LinkDeps {
  readonly clock: Clock;
  readonly links: LinkStore;
}

/** For the audit of the clinic: what the link came to, in the transaction that uses it up. */
type NoteLink = (tx: Tx, by: LinkOwner, what: Audited) => Promise<void>;

/** What a link is for, told to whoever holds it. One that is wrong, used, withdrawn or too old is all the same. */
export const lookAtLink = async ({ clock, links }: LinkDeps, input: unknown): Promise<LinkShown> => {
  const held = linkHeld.safeParse(input);
  const link = held.success ? await links.look(held.data.token, clock.now()) : null;
  if (!link) return { outcome: 'link_not_valid' };
  const { kind, roles } = link;
  return { outcome: 'valid', kind, roles, clinicName: link.clinic.name, email: link.clinician?.email ?? link.email };
};

/** Makes the account of an invitation, or sets a new password: once. */
export const redeemLink = async (
  { clock, links, note }: LinkDeps & { readonly note: NoteLink },
  input: unknown,
): Promise<LinkUsed> => {
  const parsed = linkUse.safeParse(input);
  if (!parsed.success) return { outcome: 'not_understood', fields: z.flattenError(parsed.error).fieldErrors };
  const { token, name: given, password } = parsed.data;
  const link = await links.look(token, clock.now());
  if (!link) return { outcome: 'link_not_valid' };
  const name = link.clinician?.name ?? given;
  if (name === null) return { outcome: 'not_understood', fields: { name: ['Please give your name'] } };
  const words = { clinicName: link.clinic.name, name, email: link.clinician?.email ?? link.email };
  const weak = refusePassword(password, { ...words, secondFactor: false });
  if (weak) return { outcome: 'password_refused', weak };
  const passwordHash = await hashPassword(password);
  if (link.kind === 'invitation') {
    const joined = { action: 'join', subject: link.id, before: 'none', after: roleText(link.roles) } as const;
    const made = await links.join(token, { name, passwordHash }, clock.now(), (tx, owner) => note(tx, owner, joined));
    return { outcome: typeof made === 'string' ? made : 'done' };
  }
  const change = { before: 'a password', after: 'another password', reason: 'by a link' };
  const owner = await links.renew(token, passwordHash, clock.now(), (tx, { id, clinicId }) =>
    note(tx, { id, clinicId }, { action: 'account_change', subject: id, ...change }),
  );
  return { outcome: owner ? 'done' : 'link_not_valid' };
};
