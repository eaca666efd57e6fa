import 'server-only';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { newProblemId } from '../ids';
import { type ProblemInput, type ProblemPage, problemKind, problemPlace } from './schema';

export interface ProblemVersions {
  readonly appVersion: string;
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
}

export type ProblemStore = ReturnType<typeof problemStore>;

/** Where reports about problems meet the database. A clinician sees their own. */
export const problemStore = (db: Db) => ({
  /** Keeps the report, or gives the one that this key has already made. */
  async keep(
    clinician: CurrentClinician,
    { idempotencyKey, kind, place, sessionId, words }: ProblemInput,
    versions: ProblemVersions,
    at: Instant,
  ): Promise<string> {
    await db.problemReport.createMany({
      data: {
        id: newProblemId(),
        clinicId: clinician.clinicId,
        clinicianId: clinician.id,
        idempotencyKey,
        kind,
        placeKind: place.kind,
        placeId: place.id,
        sessionId,
        words: words?.text ?? null,
        ...versions,
        at: dateOf(at),
      },
      skipDuplicates: true,
    });
    const { id } = await db.problemReport.findUniqueOrThrow({
      where: { clinicianId_idempotencyKey: { clinicianId: clinician.id, idempotencyKey } },
      select: { id: true },
    });
    return id;
  },

  /** The versions that a session of this clinician was last thought with; null when it is not theirs. */
  async versionsOf(
    clinician: CurrentClinician,
    sessionId: string,
  ): Promise<Pick<ProblemVersions, 'engineVersion' | 'knowledgeVersion'> | null> {
    return db.clinicalSession.findFirst({
      where: { id: sessionId, clinicianId: clinician.id },
      select: { engineVersion: true, knowledgeVersion: true },
    });
  },

  /** Newest first: the ids carry the time. */
  async list(
    clinician: CurrentClinician,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<ProblemPage> {
    const rows = await db.problemReport.findMany({
      where: { clinicId: clinician.clinicId, clinicianId: clinician.id, ...(after !== null && { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: limit + 1,
      select: {
        id: true,
        kind: true,
        placeKind: true,
        placeId: true,
        sessionId: true,
        words: true,
        appVersion: true,
        engineVersion: true,
        knowledgeVersion: true,
        at: true,
      },
    });
    const problems = rows.slice(0, limit).map(({ placeKind, placeId, at, ...row }) => ({
      ...row,
      kind: problemKind.parse(row.kind),
      place: problemPlace.parse({ kind: placeKind, id: placeId }),
      at: instantOf(at),
    }));
    return { problems, next: rows.length > limit ? (problems.at(-1)?.id ?? null) : null };
  },
});
