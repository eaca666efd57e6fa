import 'server-only';
import type { CurrentClinician } from '../auth/clinician';
import { instantOf } from '../clock';
import type { Db } from '../db';
import { type SessionSummary, sessionOutline } from '../sessions/schema';

export type RelatedSessionsStore = ReturnType<typeof relatedSessionsStore>;

const MOST = 20;

/** Sessions that belong to another one. Every function takes the clinician who asks and sees only what is theirs. */
export const relatedSessionsStore = (db: Db) => ({
  /** Those that began with what this one ended with, the first one first. */
  async followUpsOf(
    clinician: CurrentClinician,
    id: string,
  ): Promise<readonly { readonly id: string; readonly createdAt: string; readonly closedAt: string | null }[]> {
    const rows = await db.clinicalSession.findMany({
      where: { clinicianId: clinician.id, followsId: id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST,
      select: { id: true, createdAt: true, closedAt: true },
    });
    return rows.map((row) => ({
      id: row.id,
      createdAt: instantOf(row.createdAt),
      closedAt: row.closedAt && instantOf(row.closedAt),
    }));
  },

  /** Other sessions with the same local reference, newest first; compared here, so that the reference travels nowhere. */
  async withSameReference(clinician: CurrentClinician, id: string): Promise<readonly SessionSummary[]> {
    const own = await db.clinicalSession.findFirst({
      where: { id, clinicianId: clinician.id },
      select: { localReference: true },
    });
    if (!own?.localReference) return [];
    const rows = await db.clinicalSession.findMany({
      where: { clinicianId: clinician.id, localReference: own.localReference, id: { not: id } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST,
      select: {
        id: true,
        localReference: true,
        demonstration: true,
        createdAt: true,
        updatedAt: true,
        closedAt: true,
        outline: true,
      },
    });
    return rows.map((row) => ({
      ...row,
      createdAt: instantOf(row.createdAt),
      updatedAt: instantOf(row.updatedAt),
      closedAt: row.closedAt && instantOf(row.closedAt),
      outline: sessionOutline.parse(row.outline),
    }));
  },
});
