import 'server-only';
import { z } from 'zod';
import type { Tx } from '../audit/with-entry';
import { secretTokenHash } from '../auth/secret-token';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import { type ClinicId, type ClinicianId, newClinicianId } from '../ids';
import { inClinic } from '../tenancy/clinic-scope';
import { roles } from '../tenancy/roles';

export type LinkStore = ReturnType<typeof linkStore>;

const open = z.object({
  id: z.string(),
  kind: z.enum(['invitation', 'new_password']),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  clinicianId: z.string().nullable(),
  clinic: z.object({ name: z.string() }),
  clinician: z.object({ name: z.string(), email: z.string() }).nullable(),
});

export type OpenLink = z.infer<typeof open>;

/** Whose account a link has made or opened. */
export interface LinkOwner {
  readonly id: ClinicianId;
  readonly clinicId: ClinicId;
}

/** Writes down what a link came to, within the transaction that uses it up. */
export type NoteUse = (tx: Tx, owner: LinkOwner) => Promise<void>;

/** Links that are good once. Nobody is signed in here: whoever holds a link may look at it and use it. */
export const linkStore = (db: Db) => {
  /** Runs for the clinic that the link belongs to; `null` when there is no such link. */
  const inItsClinic = async <Value>(token: string, work: () => Promise<Value>): Promise<Value | null> => {
    const hash = secretTokenHash(token);
    const [row] = await db.$queryRaw<{ clinic: string | null }[]>`SELECT clinic_of_link(${hash}) AS "clinic"`;
    return row?.clinic ? inClinic(row.clinic as ClinicId, work) : null;
  };

  const good = (token: string, now: Instant) => ({
    tokenHash: secretTokenHash(token),
    usedAt: null,
    revokedAt: null,
    expiresAt: { gt: dateOf(now) },
  });

  return {
    /** What a link is for, while it is good. */
    look(token: string, now: Instant): Promise<OpenLink | null> {
      return inItsClinic(token, async () => {
        const row = await db.accountLink.findFirst({
          // A new password is nothing for an account that has been disabled since.
          where: { ...good(token, now), OR: [{ clinicianId: null }, { clinician: { disabledAt: null } }] },
          select: {
            id: true,
            kind: true,
            email: true,
            roles: true,
            clinicianId: true,
            clinic: { select: { name: true } },
            clinician: { select: { name: true, email: true } },
          },
        });
        return row && open.parse(row);
      });
    },

    /**
     * Uses a link up and makes its account, all or nothing. Of two at once one waits for the other's row, and then finds it
     * used.
     */
    async join(
      token: string,
      account: { readonly name: string; readonly passwordHash: string },
      now: Instant,
      note: NoteUse,
    ): Promise<LinkOwner | 'link_not_valid' | 'address_taken'> {
      try {
        const done = await inItsClinic(token, () =>
          db.$transaction(async (tx) => {
            const used = { usedAt: dateOf(now) };
            const [link] = await tx.accountLink.updateManyAndReturn({
              where: { ...good(token, now), kind: 'invitation' },
              data: used,
              select: { id: true, clinicId: true, email: true, roles: true },
            });
            if (!link) return 'link_not_valid' as const;
            const { clinicId, email, roles } = link;
            const taken = await tx.clinician.findFirst({ where: { email }, select: { id: true } });
            if (taken) throw new AddressTaken();
            const id = newClinicianId();
            await tx.clinician.create({
              data: { id, clinicId, email, roles, ...account, createdAt: dateOf(now) },
              select: { id: true },
            });
            await tx.accountLink.updateMany({ where: { id: link.id }, data: { clinicianId: id } });
            const owner = { id, clinicId: clinicId as ClinicId };
            await note(tx, owner);
            return owner;
          }),
        );
        return done ?? 'link_not_valid';
      } catch (error) {
        // Also when two links to one address, of two clinics, are used at the same moment.
        if (error instanceof AddressTaken || (error as { code?: unknown }).code === 'P2002') return 'address_taken';
        throw error;
      }
    },

    /** Uses a link up, sets the password of its account, and ends what was signed in with the old one. `null` when it is not good. */
    renew(token: string, passwordHash: string, now: Instant, note: NoteUse): Promise<LinkOwner | null> {
      return inItsClinic(token, () =>
        db.$transaction(async (tx) => {
          const [link] = await tx.accountLink.updateManyAndReturn({
            where: { ...good(token, now), kind: 'new_password', clinician: { disabledAt: null } },
            data: { usedAt: dateOf(now) },
            select: { clinicianId: true, clinicId: true },
          });
          if (!link?.clinicianId) return null;
          const { clinicianId, clinicId } = link;
          await tx.clinician.updateMany({ where: { id: clinicianId }, data: { passwordHash } });
          await tx.signIn.updateMany({ where: { clinicianId, endedAt: null }, data: { endedAt: dateOf(now) } });
          const owner = { id: clinicianId as ClinicianId, clinicId: clinicId as ClinicId };
          await note(tx, owner);
          return owner;
        }),
      );
    },
  };
};

class AddressTaken extends Error {}
