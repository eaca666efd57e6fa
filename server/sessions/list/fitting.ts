import type { CurrentClinician } from '../../auth/clinician';
import { dateOf, type Instant } from '../../clock';
import { sharedOnes } from '../readable-sql';
import type { SessionFilter } from './filter';
import { termsOf } from './filter-terms';

// How a filter is asked of the database (docs/decisions/0013).

/** Where a page of the list ends: the next one begins behind it, whatever has been added meanwhile. */
export interface ListPlace {
  readonly createdAt: Instant;
  readonly id: string;
}

/** Where sessions are read, and where those of one term are found; both know them as `session`, with an id and a time. */
export const sessions = '"SessionOfClinic" AS session';
const termsInOrder = '"SessionTerm" AS session ("clinicId", "key", "createdAt", "id")';

/** A filter, and a place to begin behind, as SQL: its conditions on a session, and the way along one's own by time. */
export interface Fitting {
  readonly values: unknown[];
  /** On a row of `sessions`, whoever's it is. */
  readonly conditions: readonly string[];
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

export const fittingOf = (
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
    place.push(sql(parameter(value)));
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

  const [first = `"clinicianId" = $1`, ...others] = wanted
    ? terms.length > 1
      ? amongRarest(wanted)
      : [`"key" = session_term_key($1, (${wanted})[1])`]
    : [];
  return {
    values,
    conditions: [
      ...place,
      ...(whose ? [`"clinicianId" = ${whose}`] : []),
      ...(wanted ? [`("terms" || ('version:' || "knowledgeVersion")) @> ${wanted}`] : []),
    ],
    walk: {
      source: wanted ? termsInOrder : sessions,
      conditions: all([first, ...place, ...others, ...(whose ? [`$1 = ${whose}`] : [])]),
    },
    rarest: wanted && terms.length > 1 ? rarestOf(wanted, place) : null,
    byTerms: wanted !== null,
    marks: sought,
    shape: ['', ...shape].join('-'),
  };
};

const all = (conditions: readonly string[]): string => conditions.join(' AND ');

/** Terms are compared by where the so many newest sessions that have them end: the rarest goes back furthest. */
const COMPARED = 100;

/** Of several terms the rarest, as a common table expression. */
const rarestOf = (wanted: string, place: readonly string[]): string => {
  const having = all([`"key" = session_term_key($1, "term")`, ...place]);
  return `rarest AS MATERIALIZED (
    SELECT session_term_key($1, "term") AS "key" FROM unnest(${wanted}) AS "term"
    ORDER BY (
      SELECT "createdAt" FROM ${termsInOrder} WHERE ${having} ORDER BY "createdAt" DESC, "id" DESC OFFSET ${COMPARED} LIMIT 1
    ) NULLS FIRST LIMIT 1
  )`;
};

/** Where all of several terms are wanted: along the rarest, looking at each session for the others. */
const amongRarest = (wanted: string): readonly string[] => [
  `"key" = (SELECT "key" FROM rarest)`,
  `(SELECT count(*) FROM "SessionTerm" AS had
    WHERE had."key" = ANY (ARRAY(
        SELECT session_term_key($1, "term") FROM unnest(${wanted}) AS "term" EXCEPT SELECT "key" FROM rarest
      )) AND had."createdAt" = session."createdAt" AND had."sessionId" = session."id"
  ) = cardinality(${wanted}) - 1`,
];

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
export const eachFitting = (
  { conditions, walk, rarest, marks }: Fitting,
  statement: (source: string, conditions: string) => string,
): string => {
  const given = rarest ? [rarest] : [];
  if (!marks) {
    const own = statement(walk.source, walk.conditions);
    const shared = statement(sessions, all([sharedOnes, ...conditions]));
    return `${withThese(given)} (${own}) UNION ALL (${shared})`;
  }
  // OFFSET 0 keeps it what it says, a look at each session in turn.
  const held = `EXISTS (SELECT FROM "TextToSearch" AS text
    WHERE text."sessionId" = session."id" AND text."marks" @> ${marks}::text[] OFFSET 0)`;
  const byTime = statement(walk.source, all([`(SELECT "byTime" FROM way)`, walk.conditions, held]));
  const byMarks = statement(
    sessions,
    all([
      `NOT (SELECT "byTime" FROM way)`,
      `"clinicianId" = $1`,
      ...conditions,
      `"id" = ANY (ARRAY(SELECT "sessionId" FROM marked))`,
    ]),
  );
  const shared = statement(sessions, all([sharedOnes, ...conditions, held]));
  const newest = `newest AS MATERIALIZED (
      SELECT count(*) = ${OFTEN} AS "often" FROM (
        SELECT FROM (
          SELECT "id" FROM ${walk.source} WHERE ${walk.conditions} ORDER BY "createdAt" DESC, "id" DESC LIMIT ${LOOKED_AT}
        ) AS session WHERE ${held} LIMIT ${OFTEN}
      ) AS "having"
    ), marked AS MATERIALIZED (
      SELECT "sessionId" FROM "TextToSearch" WHERE NOT (SELECT "often" FROM newest) AND "marks" @> ${marks}::text[]
    ), way AS MATERIALIZED (
      SELECT "often" OR EXISTS (SELECT FROM marked OFFSET (${WORTH}) LIMIT 1) AS "byTime" FROM newest
    )`;
  return `${withThese([...given, newest])} (${byTime}) UNION ALL (${byMarks}) UNION ALL (${shared})`;
};

const withThese = (expressions: readonly string[]): string =>
  expressions.length > 0 ? ['WITH', expressions.join(', ')].join(' ') : '';
