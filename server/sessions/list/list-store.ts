import 'server-only';
import { z } from 'zod';
import type { KeyStore } from '../../at-rest/key-store';
import type { CurrentClinician } from '../../auth/clinician';
import type { Db } from '../../db';
import { storeFor } from '../../tenancy/store-for';
import { eachReadable } from '../readable-sql';
import type { SessionSummary } from '../wire/schema';
import type { SessionFilter } from './filter';
import { eachFitting, type Fitting, fittingOf, type ListPlace, sessions } from './fitting';
import { summaryColumns, summaryOf } from './summary-row';

/** Counting goes no further: what lies beyond is “more than”, and costs the same among a thousand as among a million. */
export const countedAtMost = 1000;

export type ListStore = ReturnType<typeof listStore>;

/**
 * Past sessions as a list. Every function takes the clinician who asks and sees only what is theirs or shared with
 * them. The same way is good whatever is asked for, so the statements are prepared.
 */
export const listStore = (db: Db, keyStore: KeyStore) => storeFor(['clinician'], ownSessions(db, keyStore));

const ownSessions = (db: Db, keyStore: KeyStore) => ({
  /** Newest first, `limit` of them from behind that place on. */
  async page(
    clinician: CurrentClinician,
    {
      filter,
      after,
      limit,
    }: { readonly filter: SessionFilter; readonly after: ListPlace | null; readonly limit: number },
  ): Promise<readonly SessionSummary[]> {
    const sought = await marksSought(db, clinician, filter);
    if (!sought) return [];
    const fitting = fittingOf(clinician, filter, { marks: sought, after });
    const order = `ORDER BY "createdAt" DESC, "id" DESC LIMIT ${Math.trunc(limit)}`;
    const listing = (columns: string): string =>
      eachFitting(fitting, (source, conditions) => `SELECT ${columns} FROM ${source} WHERE ${conditions} ${order}`);
    // By terms places are found, and sessions are then read for the page itself.
    const places = listing(fitting.byTerms ? '"id", "createdAt"' : summaryColumns);
    const text = fitting.byTerms
      ? `SELECT ${summaryColumns} FROM ${sessions} WHERE "id" = ANY (ARRAY(SELECT "id" FROM (${places}) AS found ${order}))`
      : places;
    const { rows } = await db.pool.query({
      ...named('list', fitting, limit),
      text: `${text} ${order}`,
      values: fitting.values,
    });
    const keys = await keyStore.of(clinician.clinicId);
    return rows.map((found) => summaryOf(found, keys));
  },

  /** How many fit, counted up to the limit above. */
  async count(clinician: CurrentClinician, filter: SessionFilter): Promise<{ count: number; more: boolean }> {
    const sought = await marksSought(db, clinician, filter);
    if (!sought) return { count: 0, more: false };
    const fitting = fittingOf(clinician, filter, { marks: sought, after: null });
    const each = eachFitting(
      fitting,
      (source, conditions) => `SELECT FROM ${source} WHERE ${conditions} LIMIT ${countedAtMost + 1}`,
    );
    const { rows } = await db.pool.query({
      ...named('count', fitting, USUAL_PAGE),
      text: `SELECT count(*)::int AS "count" FROM (${each} LIMIT ${countedAtMost + 1}) AS "some"`,
      values: fitting.values,
    });
    const { count } = counted.parse(rows[0]);
    return { count: Math.min(count, countedAtMost), more: count > countedAtMost };
  },

  /** Those who share a session with this clinician, by name. */
  async sharers(clinician: CurrentClinician): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const { rows } = await db.pool.query({
      name: 'list-sharers',
      text: `SELECT DISTINCT owner."id", owner."name" FROM "SessionGrant" AS given
        JOIN "ClinicalSession" AS session ON session."id" = given."sessionId"
        JOIN "Clinician" AS owner ON owner."id" = session."clinicianId"
        WHERE given."granteeId" = $1 ORDER BY owner."name", owner."id"`,
      values: [clinician.id],
    });
    return z.array(z.strictObject({ id: z.string(), name: z.string() })).parse(rows);
  },

  /** With what each of these was last recorded, by id; those that this clinician may not read are not in it. */
  async versions(clinician: CurrentClinician, ids: readonly string[]): Promise<ReadonlyMap<string, Versions>> {
    const each = eachReadable(
      (whose) => `SELECT "id", "appVersion", "engineVersion", "knowledgeVersion"
        FROM "ClinicalSession" WHERE ${whose} AND "id" = ANY ($2::text[])`,
    );
    const { rows } = await db.pool.query({ name: 'list-versions', text: each, values: [clinician.id, ids] });
    return new Map(
      z
        .array(versions)
        .parse(rows)
        .map(({ id, ...made }) => [id, made]),
    );
  },

  /** The releases of the knowledge base that the sessions which this clinician may read stand on, newest first. */
  async knowledgeVersions(clinician: CurrentClinician): Promise<readonly string[]> {
    // Steps from one version to the next in the index, as a list of all sessions would be read through otherwise.
    const { rows } = await db.pool.query({
      name: 'list-knowledge-versions',
      text: `WITH RECURSIVE step AS (
          (SELECT "knowledgeVersion" FROM "SessionOfClinic" WHERE "clinicianId" = $1 ORDER BY "knowledgeVersion" DESC LIMIT 1)
          UNION ALL
          SELECT (SELECT older."knowledgeVersion" FROM "SessionOfClinic" AS older
            WHERE older."clinicianId" = $1 AND older."knowledgeVersion" < step."knowledgeVersion"
            ORDER BY older."knowledgeVersion" DESC LIMIT 1)
          FROM step WHERE step."knowledgeVersion" IS NOT NULL
        )
        SELECT "knowledgeVersion" FROM step WHERE "knowledgeVersion" IS NOT NULL
        UNION SELECT "knowledgeVersion" FROM "SessionOfClinic"
          WHERE "id" = ANY (ARRAY(SELECT "sessionId" FROM "SessionGrant" WHERE "granteeId" = $1))
        ORDER BY "knowledgeVersion" DESC`,
      values: [clinician.id],
    });
    return z
      .array(z.object({ knowledgeVersion: z.string() }))
      .parse(rows)
      .map((row) => row.knowledgeVersion);
  },
});

/** The marks that have to be there; `null` for words that nobody has sought, or somebody else: nothing has them. */
const marksSought = async (
  db: Db,
  clinician: CurrentClinician,
  { words }: SessionFilter,
): Promise<readonly string[] | null> => {
  if (!words) return [];
  const { rows } = await db.pool.query({
    name: 'marks-sought',
    text: `SELECT "marks" FROM "SoughtWords" WHERE "id" = $1 AND "clinicianId" = $2`,
    values: [words, clinician.id],
  });
  return rows[0] ? z.array(z.string()).min(1).parse(rows[0].marks) : null;
};

/** A page as it is usually asked for: only of that length statements have names, so that they cannot become too many. */
const USUAL_PAGE = 51;

/** Prepared once on each connection. */
const named = (what: 'list' | 'count', { shape }: Fitting, limit: number): { readonly name?: string } =>
  limit === USUAL_PAGE ? { name: `${what}-sessions${shape}` } : {};

const counted = z.object({ count: z.int() });

const versions = z.object({
  id: z.string(),
  appVersion: z.string(),
  engineVersion: z.string(),
  knowledgeVersion: z.string(),
});
type Versions = Omit<z.infer<typeof versions>, 'id'>;
