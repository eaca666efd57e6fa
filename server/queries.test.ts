import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// Values travel beside a query, never in it. Lint refuses Prisma's ways of sending text (biome.json); what goes to the pool is
// text by nature, and is looked at here: whatever is put into one has to be listed, as a piece of SQL that stands in the source.

/**
 * What is put into queries, by file, each a constant of the source or made of such: conditions on who asks (`readable`, `whose`),
 * places of parameters (`one`: “$3”), and numbers of ours. What is added here is a decision: a value goes into `values`.
 */
const pieces: Readonly<Record<string, readonly string[]>> = {
  'server/follow-up/awaited-store.ts': ["sharedWith('$1', 'session')", 'mine', "ofWhom('$3')", 'writable'],
  'server/follow-up/open-store.ts': [
    "openSessions('$1')",
    "openSessions('$2')",
    'mine',
    "ofWhom('$4')",
    "ofWhom('$5')",
    'older',
    'each',
    'readable',
    'order',
    "sharedWith(who, 'session')",
    `after ? 'AND ("createdAt", "id") < ($6, $7)' : ''`,
  ],
  'server/follow-up/stated-store.ts': [`whose === 'own' ? '"clinicianId" = $1' : '"clinicId" = $1'`],
  'server/follow-up/whose.ts': ['whose'],
  'server/review/related-sessions-store.ts': [
    'whose',
    'readable',
    'order',
    'each',
    'MOST',
    'LOOKED_AT',
    'whose', // one of the conditions on whose sessions these are, by eachReadable
    'summaryColumns',
  ],
  'server/sessions/list/fitting.ts': [
    'one',
    'id',
    'whose', // the place of a parameter here
    'wanted',
    'having',
    'termsInOrder',
    'walk.source',
    'walk.conditions',
    'held',
    'marks',
    'COMPARED',
    'OFTEN',
    'LOOKED_AT',
    'WORTH',
  ],
  'server/sessions/list/list-store.ts': [
    'summaryColumns',
    'columns',
    'source',
    'sessions',
    'conditions',
    'places',
    'order',
    'each',
    'whose', // one of the conditions on whose sessions these are, by eachReadable
    'Math.trunc(limit)',
    'countedAtMost + 1',
  ],
  'server/sessions/list/saved-store.ts': ['KEPT_DAYS', 'whose', 'each'],
  'server/sessions/readable-sql.ts': ['session', 'who'],
  'server/sessions/session-reading-store.ts': ['condition', 'readable'],
  'server/sessions/session-store.ts': [
    'writable',
    'marks',
    "marks ? keepMarks('$22') : ''",
    "marks ? keepMarks('$15') : ''",
  ],
};

const root = process.cwd();
const sources = readdirSync(path.join(root, 'server'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|(^|\/)testing\//.test(file))
  .map((file) => path.posix.join('server', file));

/** Words and comparisons that only SQL has, as it is written here: keywords in capitals, columns in quotation marks. */
const sql =
  /\b(?:SELECT|INSERT INTO|DELETE FROM|WHERE|FROM|AND|OR|ORDER BY|LIMIT|VALUES|EXISTS)\b|"\w+"\)?\s*(?:=|<|>|@>)/;
/** Prisma's own tags take values as parameters. */
const tagged = /(?:\$queryRaw|\$executeRaw|Prisma\.sql)(?:<[^`]*>)?$/;

/** The templates of a source that are SQL, with what is put into each. */
const putIn = (source: string): string[] =>
  [...source.matchAll(/`(?:[^`\\]|\\.)*`/g)].flatMap(({ 0: template, index }) =>
    sql.test(template) && !tagged.test(source.slice(Math.max(0, index - 60), index).trimEnd())
      ? [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, piece = '']) => piece)
      : [],
  );

test('SEC-27: nothing is put into a query but pieces of SQL that stand in the source', () => {
  const found = Object.fromEntries(sources.map((file) => [file, putIn(readFileSync(path.join(root, file), 'utf8'))]));
  const strange = Object.entries(found).flatMap(([file, all]) =>
    all.filter((piece) => !pieces[file]?.includes(piece)).map((piece) => `${file}: ${piece}`),
  );
  expect(strange).toEqual([]);
  const gone = Object.entries(pieces).flatMap(([file, all]) => all.filter((piece) => !found[file]?.includes(piece)));
  expect(gone).toEqual([]);
});

test('SEC-27: no query is put together by adding texts', () => {
  const added = /['`]\s*\+\s*\w|\w\s*\+\s*['`]/;
  const strange = sources.filter((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .some((line) => sql.test(line) && added.test(line)),
  );
  expect(strange).toEqual([]);
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: sources as text
test.each([
  ['db.pool.query(`SELECT * FROM "Clinician" WHERE "email" = \'${email}\'`)', ['email']],
  ['add(value, () => `"createdAt" >= ${value}`)', ['value']],
  ['await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${clinicId}, 0))`', []],
  ['await tx.$queryRaw<{ id: string }[]>`SELECT ${id}`', []],
  ['log.info(`${count} sessions were removed`)', []],
])('SEC-27: %s is seen: %j', (source, expected) => expect(putIn(source)).toEqual(expected));
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: sources as text
