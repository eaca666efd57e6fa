import type { Client, Pool } from 'pg';
import type { CurrentClinician } from '@/server/auth/clinician';
import type { Deps } from '@/server/deps';
import { noFilter, type SessionFilter } from '@/server/sessions/list/filter';
import { listSessions } from '@/server/sessions/list/list-sessions';
import { seekWords } from '@/server/sessions/list/seek-words';
import { openSession } from '@/server/sessions/open-session';
import { reviewSession } from '@/server/sessions/review-session';

export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly run: () => Promise<unknown>;
  /** The same rows by hand: one statement on `pg`, its rows as they come. */
  readonly sql?: () => Promise<unknown>;
}

interface World {
  readonly deps: Deps;
  readonly owner: Client;
  readonly byHand: Pool;
  readonly reader: CurrentClinician;
  readonly templates: readonly string[];
}

const LIMIT = 50;
// By hand, the same question: one's own sessions and those that are shared with one, with who shares them and what may be
// done with them. With an OR in place of the two halves it would read every session of the clinic.
const COLUMNS = `"id", "localReference", "demonstration", "createdAt", "updatedAt", "closedAt", "outcome",
  "outline" - 'findings' AS "outline", (SELECT json_build_object('by', owner."name", 'access', given."access")
    FROM "SessionGrant" AS given JOIN "Clinician" AS owner ON owner."id" = session."clinicianId"
    WHERE given."sessionId" = session."id" AND given."granteeId" = $1 AND session."clinicianId" <> $1) AS "shared"`;
const ORDER = 'ORDER BY "createdAt" DESC, "id" DESC LIMIT 51';
const half = (whose: string) => `(SELECT ${COLUMNS} FROM "SessionOfClinic" AS session WHERE ${whose} ${ORDER})`;
const given = '"id" IN (SELECT "sessionId" FROM "SessionGrant" WHERE "granteeId" = $1)';
const byHandText = (where: string): string =>
  `${half(`"clinicianId" = $1 ${where}`)} UNION ALL ${half(`${given} ${where}`)} ${ORDER}`;
/** With terms in `$2`: a page of those that have the first, and the others too. */
const byHandTerms = (others: number): string => {
  const also = Array.from(
    { length: others },
    (_, place) => ` AND (SELECT true FROM "SessionTerm" AS also
    WHERE also."key" = session_term_key($1, ($2::text[])[${place + 2}])
      AND (also."createdAt", also."sessionId") = (term."createdAt", term."sessionId"))`,
  ).join('');
  const own = `SELECT "sessionId" FROM "SessionTerm" AS term WHERE term."key" = session_term_key($1, ($2::text[])[1])${also}
    ORDER BY term."createdAt" DESC, term."sessionId" DESC LIMIT 51`;
  return `${half(`"id" = ANY (ARRAY(${own}))`)} UNION ALL ${half(`${given} AND "terms" @> $2`)} ${ORDER}`;
};

/** What is measured: the list, each filter, words, a session opened, two compared. */
export async function operationsOn(world: World): Promise<readonly Operation[]> {
  const { deps, byHand, reader, templates } = world;
  const terms = await termsByFrequency(world);
  const often = (kind: string): string =>
    terms.find((term) => term.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? '';
  const seldom = (kind: string): string =>
    terms.findLast((term) => term.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? '';

  const listed = (filter: Partial<SessionFilter>) => () =>
    listSessions(deps, reader, { filter: { ...noFilter, ...filter }, limit: LIMIT });
  const select = (where: string, ...values: unknown[]) => {
    const text = byHandText(where);
    return () => byHand.query(text, [reader.id, ...values]);
  };
  const filtered = (id: string, name: string, filter: Partial<SessionFilter>, ...has: string[]): Operation => ({
    id,
    name,
    run: listed(filter),
    sql: () => byHand.query(byHandTerms(has.length - 1), [reader.id, has]),
  });

  const middle = new Date(Date.now() - 5 * 365 * 86_400_000);
  const [from, to] = ['2021-03-01', '2021-03-31'];
  const [reference, common] = ['folder 500', 'published'];
  const [one, two] = [await seekWords(deps, reader, reference), await seekWords(deps, reader, common)];
  const keys = await deps.keys.of(reader.clinicId);
  const marks = (text: string) => text.split(' ').flatMap((word) => keys.marksOf(word).slice(-1));
  const withWords = (text: string) =>
    select(
      'AND EXISTS (SELECT FROM "TextToSearch" AS text WHERE text."sessionId" = session."id" AND text."marks" @> $2)',
      marks(text),
    );
  const [first = '', second = ''] = templates;
  const finding = often('finding');
  const flag = often('flag');

  return [
    { id: 'list', name: 'the list', run: listed({}), sql: select('') },
    {
      id: 'deep',
      name: 'a page from the middle',
      run: () => listSessions(deps, reader, { cursor: `${middle.toISOString()}~ses_`, limit: LIMIT }),
      sql: select('AND ("createdAt", "id") < ($2, $3)', middle, 'ses_'),
    },
    {
      id: 'period',
      name: 'a month',
      run: listed({ from, to }),
      sql: select(`AND "createdAt" >= $2 AND "createdAt" < $3`, new Date('2021-03-01'), new Date('2021-04-01')),
    },
    filtered('complaint', 'a complaint', { complaints: [often('complaint')] }, `complaint:${often('complaint')}`),
    filtered('finding-often', 'a frequent finding', { findings: [finding] }, `finding:${finding}`),
    filtered('finding-seldom', 'a rare finding', { findings: [seldom('finding')] }, `finding:${seldom('finding')}`),
    filtered('leading', 'a leading condition', { leading: [often('leading')] }, `leading:${often('leading')}`),
    filtered('flag', 'a red flag', { redFlags: [flag] }, `flag:${flag}`),
    filtered('flag-seldom', 'a rare red flag', { redFlags: [seldom('flag')] }, `flag:${seldom('flag')}`),
    filtered('chosen', 'an investigation chosen', { chosen: ['crp'] }, 'chosen:crp'),
    filtered('outstanding', 'a result outstanding', { outstanding: ['ttg-iga'] }, 'outstanding:ttg-iga'),
    filtered('signed', 'finished', { signedOff: true }, 'is:signed'),
    filtered('open', 'not finished', { signedOff: false }, 'is:open'),
    filtered('outcome', 'outcome known', { outcomeKnown: true }, 'outcome:known'),
    filtered('demonstration', 'demonstrations', { demonstration: true }, 'is:demonstration'),
    filtered(
      'two',
      'a finding, a red flag, not finished',
      { findings: [finding], redFlags: [flag], signedOff: false },
      `flag:${flag}`,
      `finding:${finding}`,
      'is:open',
    ),
    {
      id: 'knowledge',
      name: 'the oldest knowledge version',
      run: listed({ knowledgeVersion: '2023.1.1' }),
      sql: select('AND "knowledgeVersion" = $2', '2023.1.1'),
    },
    { id: 'words-one', name: 'a reference by its words', run: listed({ words: one }), sql: withWords(reference) },
    { id: 'words-common', name: 'a word of most notes', run: listed({ words: two }), sql: withWords(common) },
    {
      id: 'count',
      name: 'how many have a frequent finding',
      run: () => deps.list.count(reader, { ...noFilter, findings: [finding] }),
    },
    {
      id: 'opened',
      name: 'a session opened',
      run: () => openSession(deps, reader, first),
      sql: () =>
        byHand.query('SELECT * FROM "ClinicalSession" WHERE "id" = $1 AND "clinicianId" = $2', [first, reader.id]),
    },
    {
      id: 'compare',
      name: 'two opened with all they hold',
      run: () => Promise.all([reviewSession(deps, reader, first), reviewSession(deps, reader, second)]),
      sql: () =>
        Promise.all(
          [first, second].flatMap((id) => [
            byHand.query('SELECT * FROM "ClinicalSession" WHERE "id" = $1 AND "clinicianId" = $2', [id, reader.id]),
            byHand.query('SELECT * FROM "SessionEvent" WHERE "sessionId" = $1 ORDER BY "number"', [id]),
          ]),
        ),
    },
  ];
}

/** The terms of the templates, the most frequent first. */
const termsByFrequency = async ({ owner, templates }: World): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ term: string }>(
    `SELECT term FROM "ClinicalSession", unnest("terms") AS term WHERE "id" = ANY ($1) GROUP BY term ORDER BY count(*) DESC, term`,
    [templates],
  );
  return rows.map(({ term }) => term);
};
