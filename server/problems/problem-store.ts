import 'server-only';
import type { KeyStore } from '../at-rest/key-store';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { newProblemId } from '../ids';
import { roles } from '../tenancy/roles';
import { holds, storeFor } from '../tenancy/store-for';
import { type ProblemInput, type ProblemPage, problemKind, problemPlace } from './schema';

export interface ProblemVersions {
  readonly appVersion: string;
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
}

export type ProblemStore = ReturnType<typeof problemStore>;

/**
 * Where reports about problems meet the database. Everybody sees their own; reviewers and administrators those of the clinic,
 * but what may be about a patient only reviewers. Such words are sealed.
 */
export const problemStore = (db: Db, keyStore: KeyStore) => storeFor(roles, everyProblem(db, keyStore));

const placeOfWords = (id: string): string => `problem/${id}`;

const everyProblem = (db: Db, keyStore: KeyStore) => ({
  /** Keeps the report, or gives the one that this key has already made. */
  async keep(
    clinician: CurrentClinician,
    { idempotencyKey, kind, place, sessionId, words }: ProblemInput,
    versions: ProblemVersions,
    at: Instant,
  ): Promise<string> {
    const own = newProblemId();
    const keys = words && (await keyStore.of(clinician.clinicId));
    await db.problemReport.createMany({
      data: {
        id: own,
        clinicId: clinician.clinicId,
        clinicianId: clinician.id,
        idempotencyKey,
        kind,
        placeKind: place.kind,
        placeId: place.id,
        sessionId,
        words: keys && words ? keys.seal(words.text, placeOfWords(own)) : null,
        ...versions,
        at: dateOf(at),
      },
      skipDuplicates: true,
    });
    const { id } = await db.problemReport.findFirstOrThrow({
      where: { clinicianId: clinician.id, idempotencyKey },
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
    const everybodys = holds(clinician, ['reviewer', 'administrator']);
    const rows = await db.problemReport.findMany({
      where: {
        clinicId: clinician.clinicId,
        ...(!everybodys && { clinicianId: clinician.id }),
        ...(after !== null && { id: { lt: after } }),
      },
      orderBy: { id: 'desc' },
      take: limit + 1,
      select: {
        id: true,
        clinicianId: true,
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
    const keys = await keyStore.of(clinician.clinicId);
    const problems = rows.slice(0, limit).map(({ placeKind, placeId, at, clinicianId, words, ...row }) => ({
      ...row,
      words:
        words && (clinicianId === clinician.id || holds(clinician, ['reviewer']))
          ? keys.open(words, placeOfWords(row.id))
          : null,
      kind: problemKind.parse(row.kind),
      place: problemPlace.parse({ kind: placeKind, id: placeId }),
      at: instantOf(at),
    }));
    return { problems, next: rows.length > limit ? (problems.at(-1)?.id ?? null) : null };
  },
});
