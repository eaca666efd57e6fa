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
    const text = fitting.byTerms
      ? `SELECT ${summaryColumns} FROM ${sessions}
         WHERE "id" = ANY (ARRAY(SELECT "id" FROM (${listing('"id", "createdAt"')}) AS found ${order}))`
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

/** Where sessions are read, and where those of one term are found; both know them as `session`, with an id and a time. */
const sessions = '"SessionOfClinic" AS session';
const termsInOrder = '"SessionTerm" AS session ("clinicId", "key", "createdAt", "id")';

/** A filter, and a place to begin behind, as SQL: its conditions on a session, and the way along one's own by time. */
interface Fitting {
  readonly values: unknown[];
  /** On a row of `sessions`, whoever's it is; each begins with AND. */
  readonly conditions: string;
  /** One's own that fit, but for their words, come in the order of the list when this is read backwards by time. */
  readonly walk: { readonly source: string; readonly conditions: string };
  /** What the way along begins with, if anything: a common table expression. */
  readonly rarest: string | null;
  readonly byTerms: boolean;
  /** The parameter with the marks that have to be there, if any. */
  readonly marks: string | null;
  /** Which conditions there are, in a word. */
  readonly shape: string;
}

const fittingOf = (
  clinician: CurrentClinician,
  filter: SessionFilter,
  { marks, after }: { readonly marks: readonly string[]; readonly after: ListPlace | null },
): Fitting => {
  // `$1` is who asks.
  const values: unknown[] = [clinician.id];
  const shape: string[] = [];
  const place: string[] = [];
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  const within = (what: string, value: unknown, sql: (one: string) => string): void => {
    place.push(` AND ${sql(parameter(value))}`);
    shape.push(what);
  };
  if (filter.from) within('from', filter.from, (one) => `"createdAt" >= ${one}::date::timestamp AT TIME ZONE 'UTC'`);
  if (filter.to) within('to', filter.to, (one) => `"createdAt" < (${one}::date + 1)::timestamp AT TIME ZONE 'UTC'`);
  if (after) {
    const id = parameter(after.id);
    within('after', dateOf(after.createdAt), (one) => `("createdAt", "id") < (${one}, ${id})`);
  }
  const whose = filter.clinician && parameter(filter.clinician);
  if (whose) shape.push('whose');
  const terms = termsOf(filter);
  const wanted = terms.length > 0 ? `${parameter(terms)}::text[]` : null;
  if (wanted) shape.push(terms.length > 1 ? 'terms' : 'term');
  const sought = marks.length > 0 ? parameter(marks) : null;
  if (sought) shape.push('words');

  const where = place.join('');
  const mine = whose ? ` AND $1 = ${whose}` : '';
  const several = terms.length > 1 && wanted ? alongRarest(wanted, where) : null;
  return {
    values,
    conditions: `${where}${whose ? ` AND "clinicianId" = ${whose}` : ''}${
      wanted ? ` AND ("terms" || ('version:' || "knowledgeVersion")) @> ${wanted}` : ''
    }`,
    walk: wanted
      ? {
          source: termsInOrder,
          conditions: `${several?.conditions ?? `"key" = session_term_key($1, (${wanted})[1])`}${where}${mine}`,
        }
      : { source: sessions, conditions: `"clinicianId" = $1${where}${mine}` },
    rarest: several?.rarest ?? null,
    byTerms: wanted !== null,
    marks: sought,
    shape: ['', ...shape].join('-'),
  };
};

/** Terms are compared by where the so many newest sessions that have them end: the rarest goes back furthest. */
const COMPARED = 100;

/** Where all of several terms are wanted: along the rarest, looking at each session for the others. */
const alongRarest = (wanted: string, place: string) => ({
  rarest: `rarest AS MATERIALIZED (
    SELECT session_term_key($1, "term") AS "key" FROM unnest(${wanted}) AS "term"
    ORDER BY (
      SELECT "createdAt" FROM ${termsInOrder} WHERE "key" = session_term_key($1, "term")${place}
      ORDER BY "createdAt" DESC, "id" DESC OFFSET ${COMPARED} LIMIT 1
    ) NULLS FIRST LIMIT 1
  )`,
  conditions: `"key" = (SELECT "key" FROM rarest) AND (
    SELECT count(*) FROM "SessionTerm" AS had
    WHERE had."key" = ANY (ARRAY(
        SELECT session_term_key($1, "term") FROM unnest(${wanted}) AS "term" EXCEPT SELECT "key" FROM rarest
      ))
      AND had."createdAt" = session."createdAt" AND had."sessionId" = session."id"
  ) = cardinality(${wanted}) - 1`,
});

/** A page as it is usually asked for: only of that length statements have names, so that they cannot become too many. */
const USUAL_PAGE = 51;

/** Prepared once on each connection. */
const named = (what: 'list' | 'count', { shape }: Fitting, limit: number): { readonly name?: string } =>
  limit === USUAL_PAGE ? { name: `${what}-sessions${shape}` } : {};

/** A word that so many of so many of the newest have is a frequent one. */
const [OFTEN, LOOKED_AT] = [3, 50];

/**
 * As many rows as it takes either way where a word is neither: with `n` sessions and a page of 50, `√(50n)` of them hold it, and
 * going by time meets as many before the page is full. Fewer than a thousand are not worth asking for, and not counted yet means
 * few.
 */
const WORTH = `SELECT ceil(sqrt(50 * greatest("reltuples", 1000)))::int FROM pg_class WHERE oid = '"SessionText"'::regclass`;

/**
 * A list over all that fit. Where words are sought, PostgreSQL cannot tell how rare they are: it keeps no count of rare marks,
 * supposes one session in two hundred, and would go through half a million by time for the one that has a reference. So
 * the statement finds it out: a word that some of the newest have fills a page by time; of any other the index on marks
 * gives the sessions, unless these turn out to be so many that going by time is quicker after all.
 */
const eachFitting = (
  { conditions, walk, rarest, marks }: Fitting,
  statement: (source: string, conditions: string) => string,
): string => {
  if (!marks) {
    const own = statement(walk.source, walk.conditions);
    return `${rarest ? `WITH ${rarest}` : ''} (${own}) UNION ALL (${statement(sessions, `${sharedOnes}${conditions}`)})`;
  }
  // OFFSET 0 keeps it what it says, a look at each session in turn.
  const held = `EXISTS (SELECT FROM "TextToSearch" AS text
    WHERE text."sessionId" = session."id" AND text."marks" @> ${marks}::text[] OFFSET 0)`;
  const byTime = statement(walk.source, `(SELECT "byTime" FROM way) AND ${walk.conditions} AND ${held}`);
  const byMarks = statement(
    sessions,
    `NOT (SELECT "byTime" FROM way) AND "clinicianId" = $1${conditions}
    AND "id" = ANY (ARRAY(SELECT "sessionId" FROM marked))`,
  );
  const shared = statement(sessions, `${sharedOnes}${conditions} AND ${held}`);
  return `WITH ${rarest ? `${rarest},` : ''} newest AS MATERIALIZED (
      SELECT count(*) = ${OFTEN} AS "often" FROM (
        SELECT FROM (
          SELECT "id" FROM ${walk.source} WHERE ${walk.conditions} ORDER BY "createdAt" DESC, "id" DESC LIMIT ${LOOKED_AT}
        ) AS session WHERE ${held} LIMIT ${OFTEN}
      ) AS "having"
    ), marked AS MATERIALIZED (
      SELECT "sessionId" FROM "TextToSearch" WHERE NOT (SELECT "often" FROM newest) AND "marks" @> ${marks}::text[]
    ), way AS MATERIALIZED (
      SELECT "often" OR EXISTS (SELECT FROM marked OFFSET (${WORTH}) LIMIT 1) AS "byTime" FROM newest
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
