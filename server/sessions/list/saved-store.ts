import 'server-only';
import { z } from 'zod';
import type { KeyStore } from '../../at-rest/key-store';
import type { CurrentClinician } from '../../auth/clinician';
import { dateOf, type Instant } from '../../clock';
import type { Db } from '../../db';
import { storeFor } from '../../tenancy/store-for';
import { parseEvent } from '../events';
import { eachReadable } from '../readable-sql';
import { openedState, referenceOf, storedState, textsOf } from '../sealed-texts';
import { type SessionFilter, sessionFilter } from './filter';
import { type SessionWords, tellingTypes } from './session-words';

export type FilterStore = ReturnType<typeof filterStore>;

/** As it is stored: with the version of its shape. */
const storedFilter = z
  .looseObject({ version: z.literal(1) })
  .transform(({ version: _version, ...filter }) => filter)
  .pipe(sessionFilter);

/** How long words are kept that no saved filter names. */
const KEPT_DAYS = 30;

/** Filters that clinicians have saved, and words they have sought. Each sees their own only. */
export const filterStore = (db: Db, keyStore: KeyStore) => storeFor(['clinician'], ownFilters(db, keyStore));

const ownFilters = (db: Db, keyStore: KeyStore) => ({
  async keepWords(
    clinician: CurrentClinician,
    words: { readonly id: string; readonly sealed: string; readonly marks: readonly string[]; readonly at: Instant },
  ): Promise<void> {
    await db.pool.query({
      name: 'keep-words',
      text: `WITH old AS (
          DELETE FROM "SoughtWords" AS words
          WHERE "clinicianId" = $3 AND "soughtAt" < $6::timestamptz - make_interval(days => ${KEPT_DAYS})
            AND NOT EXISTS (SELECT FROM "SavedFilter" WHERE "clinicianId" = $3 AND "filter"->>'words' = words."id")
        )
        INSERT INTO "SoughtWords" ("id", "clinicId", "clinicianId", "sealed", "marks", "soughtAt")
        VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [words.id, clinician.clinicId, clinician.id, words.sealed, words.marks, dateOf(words.at)],
    });
  },

  async sealedWords(clinician: CurrentClinician, id: string): Promise<string | null> {
    const found = await db.soughtWords.findFirst({
      where: { id, clinicianId: clinician.id },
      select: { sealed: true },
    });
    return found?.sealed ?? null;
  },

  async saved(
    clinician: CurrentClinician,
  ): Promise<readonly { readonly id: string; readonly sealedName: string; readonly filter: SessionFilter }[]> {
    const rows = await db.savedFilter.findMany({
      where: { clinicianId: clinician.id },
      orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, sealedName: true, filter: true },
    });
    return rows.map((row) => ({ ...row, filter: storedFilter.parse(row.filter) }));
  },

  async save(
    clinician: CurrentClinician,
    saved: { readonly id: string; readonly sealedName: string; readonly filter: SessionFilter; readonly at: Instant },
  ): Promise<void> {
    await db.savedFilter.create({
      data: {
        id: saved.id,
        clinicId: clinician.clinicId,
        clinicianId: clinician.id,
        sealedName: saved.sealedName,
        filter: { version: 1, ...saved.filter },
        savedAt: dateOf(saved.at),
      },
      select: { id: true },
    });
  },

  /** False when this clinician has no such filter. */
  async replace(clinician: CurrentClinician, id: string, filter: SessionFilter, at: Instant): Promise<boolean> {
    const { count } = await db.savedFilter.updateMany({
      where: { id, clinicianId: clinician.id },
      data: { filter: { version: 1, ...filter }, savedAt: dateOf(at) },
    });
    return count === 1;
  },

  /** False when this clinician has no such filter. */
  async remove(clinician: CurrentClinician, id: string): Promise<boolean> {
    const { count } = await db.savedFilter.deleteMany({ where: { id, clinicianId: clinician.id } });
    return count === 1;
  },

  /**
   * Some of the sessions this clinician may read whose words nobody has marked: they were recorded before there were marks,
   * or before reasons and outcomes had any.
   */
  async unmarked(clinician: CurrentClinician, limit: number): Promise<readonly UnmarkedSession[]> {
    const each = eachReadable(
      (whose) => `SELECT "id", "localReference", "state" FROM "ClinicalSession" AS session
        WHERE ${whose} AND NOT EXISTS (SELECT FROM "SessionText" WHERE "sessionId" = session."id") LIMIT $2`,
    );
    const { rows } = await db.pool.query({ text: `${each} LIMIT $2`, values: [clinician.id, limit] });
    const sessions = z.array(storedSession).parse(rows);
    const telling = await db.sessionEvent.findMany({
      where: { sessionId: { in: sessions.map(({ id }) => id) }, type: { in: [...tellingTypes] } },
      select: { sessionId: true, type: true, version: true, payload: true },
    });
    const keys = await keyStore.of(clinician.clinicId);
    return sessions.map(({ id, localReference, state }) => {
      const texts = textsOf(keys, id);
      return {
        id,
        localReference: referenceOf(keys, id).open(localReference),
        state: openedState(state, texts),
        events: telling.filter(({ sessionId }) => sessionId === id).map((row) => parseEvent(row, texts)),
      };
    });
  },

  async mark(
    { clinicId }: CurrentClinician,
    sessions: readonly { readonly id: string; readonly marks: readonly string[] }[],
  ): Promise<void> {
    await db.sessionText.createMany({
      data: sessions.map(({ id, marks }) => ({ sessionId: id, clinicId, marks: [...marks] })),
      skipDuplicates: true,
    });
  },
});

const storedSession = z.object({ id: z.string(), localReference: z.string().nullable(), state: storedState });

interface UnmarkedSession extends SessionWords {
  readonly id: string;
}
