import 'server-only';
import { z } from 'zod';
import type { KeyStore } from '../../at-rest/key-store';
import type { CurrentClinician } from '../../auth/clinician';
import { dateOf, type Instant } from '../../clock';
import type { Db } from '../../db';
import { storeFor } from '../../tenancy/store-for';
import { eachReadable, sharedOnes } from '../readable-sql';
import type { SessionSummary } from '../schema';
import type { SessionFilter } from './filter';
import { termsOf } from './filter-terms';
import { summaryColumns, summaryOf } from './summary-row';

/** Where a page of the list ends: the next one begins behind it, whatever has been added meanwhile. */
export interface ListPlace {
  readonly createdAt: Instant;
  readonly id: string;
}

/** Counting goes no further: what lies beyond is “more than”, and costs the same among a thousand as among a million. */
export const countedAtMost = 1000;

export type ListStore = ReturnType<typeof listStore>;

/**
 * Past sessions as a list. Every function takes the clinician who asks and sees only what is theirs or shared with
 * them. A statement with terms is planned
 * anew at each call, with its values in sight: how rare a term is decides how it is best found. The others are prepared.
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
    const fitting = conditionsOf(clinician, filter, { marks: sought, after });
    const order = `ORDER BY "createdAt" DESC, "id" DESC LIMIT ${Math.trunc(limit)}`;
    const listing = (columns: string): string =>
      eachFitting(
        fitting,
        (conditions) => `SELECT ${columns} FROM "SessionOfClinic" AS session WHERE ${conditions} ${order}`,
      );
    // What a term finds is put in order before it is limited: only the page itself is worth its columns.
    const places = listing('"id", "createdAt"');
    const text =
      fitting.shape === null
        ? `SELECT ${summaryColumns} FROM "SessionOfClinic" AS session
           WHERE "id" = ANY (ARRAY(SELECT "id" FROM (${places}) AS found ${order}))`
        : listing(summaryColumns);
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
    const fitting = conditionsOf(clinician, filter, { marks: sought, after: null });
    const each = eachFitting(
      fitting,
      (conditions) => `SELECT FROM "SessionOfClinic" AS session WHERE ${conditions} LIMIT ${countedAtMost + 1}`,
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

/** The conditions of a filter, and a place to begin behind, as SQL. */
interface Fitting {
  readonly where: string;
  readonly values: unknown[];
  /** The parameter with the marks that have to be there, if any. */
  readonly marks: string | null;
  /** Which conditions there are, in a word; `null` where the best way depends on their values. */
  readonly shape: string | null;
}

const conditionsOf = (
  clinician: CurrentClinician,
  filter: SessionFilter,
  { marks, after }: { readonly marks: readonly string[]; readonly after: ListPlace | null },
): Fitting => {
  // `$1` is who asks: the condition on whose sessions these are goes in front.
  const values: unknown[] = [clinician.id];
  const parts: string[] = [];
  const shape: string[] = [];
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  const add = (what: string, value: unknown, sql: (one: string) => string): void => {
    parts.push(sql(parameter(value)));
    shape.push(what);
  };
  if (filter.clinician) add('whose', filter.clinician, (one) => `"clinicianId" = ${one}`);
  if (filter.from) add('from', filter.from, (one) => `"createdAt" >= ${one}::date::timestamp AT TIME ZONE 'UTC'`);
  if (filter.to) add('to', filter.to, (one) => `"createdAt" < (${one}::date + 1)::timestamp AT TIME ZONE 'UTC'`);
  if (filter.knowledgeVersion) add('version', filter.knowledgeVersion, (one) => `"knowledgeVersion" = ${one}`);
  const terms = termsOf(filter);
  if (terms.length > 0) add('terms', terms, (one) => `"terms" @> ${one}::text[]`);
  if (after) {
    const id = parameter(after.id);
    add('after', dateOf(after.createdAt), (one) => `("createdAt", "id") < (${one}, ${id})`);
  }
  const sought = marks.length > 0 ? parameter(marks) : null;
  if (sought) shape.push('words');
  return {
    where: parts.map((part) => ` AND ${part}`).join(''),
    values,
    marks: sought,
    shape: terms.length > 0 ? null : ['', ...shape].join('-'),
  };
};

/** A page as it is usually asked for: only of that length statements have names, so that they cannot become too many. */
const USUAL_PAGE = 51;

/** Prepared once on each connection, where the same plan is good for all values. */
const named = (what: 'list' | 'count', { shape }: Fitting, limit: number): { readonly name?: string } =>
  shape === null || limit !== USUAL_PAGE ? {} : { name: `${what}-sessions${shape}` };

/** So many of the newest are looked at to tell a frequent word from a rare one, which so many of them have. */
const [LOOKED_AT, OFTEN] = [400, 3];

/**
 * A list over all that fit. Where words are sought, PostgreSQL cannot tell how rare they are: it keeps no count of rare marks,
 * supposes one session in two hundred, and would go through half a million by time for the one that has a reference. So
 * the newest tell it: a word that some of them have fills a page by time, any other is found by the index on marks.
 */
const eachFitting = ({ where, marks }: Fitting, statement: (conditions: string) => string): string => {
  if (!marks) return eachReadable((whose) => statement(`${whose}${where}`));
  // OFFSET 0 keeps it what it says, a look at each session in turn.
  const held = `EXISTS (SELECT FROM "TextToSearch" AS text
    WHERE text."sessionId" = session."id" AND text."marks" @> ${marks}::text[] OFFSET 0)`;
  const own = `"clinicianId" = $1${where}`;
  const byTime = statement(`(SELECT "often" FROM newest) AND ${own} AND ${held}`);
  const byMarks = statement(`NOT (SELECT "often" FROM newest) AND ${own}
    AND "id" = ANY (ARRAY(SELECT "sessionId" FROM "TextToSearch" WHERE "marks" @> ${marks}::text[]))`);
  const shared = statement(`${sharedOnes}${where} AND ${held}`);
  return `WITH newest AS MATERIALIZED (
      SELECT count(*) = ${OFTEN} AS "often" FROM (
        SELECT FROM (
          SELECT "id" FROM "SessionOfClinic" WHERE ${own} ORDER BY "createdAt" DESC, "id" DESC LIMIT ${LOOKED_AT}
        ) AS session WHERE ${held} LIMIT ${OFTEN}
      ) AS "having"
    ) (${byTime}) UNION ALL (${byMarks}) UNION ALL (${shared})`;
};

const counted = z.object({ count: z.int() });

const versions = z.object({
  id: z.string(),
  appVersion: z.string(),
  engineVersion: z.string(),
  knowledgeVersion: z.string(),
});
type Versions = Omit<z.infer<typeof versions>, 'id'>;
