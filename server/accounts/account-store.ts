import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { AuditOrigin } from '../audit/schema';
import { withEntry } from '../audit/with-entry';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import { newClinicId, newClinicianId } from '../ids';

const SETUP_TOKEN = 'setup_token';
const storedToken = z.object({ hash: z.string(), expiresAt: z.string() });

export type AccountStore = ReturnType<typeof accountStore>;

export const accountStore = (db: Db) => ({
  /** Whether nobody has an account yet. */
  async isEmpty(): Promise<boolean> {
    return (await db.clinician.findFirst({ select: { id: true } })) === null;
  },

  /**
   * Makes the first account and its clinic and uses up the one-time link, all or nothing. False when the link is
   * wrong, used or too old. Two at once: the second waits for the row of the link, and finds it gone.
   */
  async createFirst(
    token: string,
    account: {
      readonly clinicName: string;
      readonly name: string;
      readonly email: string;
      readonly passwordHash: string;
    },
    { now, from }: { readonly now: Instant; readonly from: AuditOrigin },
  ): Promise<boolean> {
    const [clinicId, id] = [newClinicId(), newClinicianId()];
    const what = { action: 'make_clinic', subject: id, before: 'none', after: account.clinicName } as const;
    return withEntry(db, { by: { id, clinicId }, what, from }, async (tx) => {
      const row = await tx.instanceSetting.findUnique({ where: { key: SETUP_TOKEN }, select: { value: true } });
      const stored = row && storedToken.parse(JSON.parse(row.value));
      if (!stored || stored.expiresAt < now || !isHashOf(token, stored.hash)) return false;
      const { count } = await tx.instanceSetting.deleteMany({ where: { key: SETUP_TOKEN, value: row.value } });
      if (count === 0) return false;
      const createdAt = dateOf(now);
      await tx.clinic.create({
        data: {
          id: clinicId,
          name: account.clinicName,
          createdAt,
          clinicians: {
            create: {
              id,
              email: account.email,
              name: account.name,
              passwordHash: account.passwordHash,
              // In a small practice the same person does both; another clinic hands one of them on.
              roles: ['clinician', 'administrator'],
              createdAt,
            },
          },
        },
        select: { id: true },
      });
      return true;
    });
  },
});

const isHashOf = (token: string, hash: string): boolean => {
  const mine = Buffer.from(createHash('sha256').update(token).digest('hex'));
  const theirs = Buffer.from(hash);
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
};
