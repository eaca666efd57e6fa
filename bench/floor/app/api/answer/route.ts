import { readFileSync } from 'node:fs';
import pg from 'pg';

// A bare handler that writes what a saved answer writes, and does nothing else: no sign-in, no check, no engine.

interface Body {
  readonly '0': {
    readonly sessionId: string;
    readonly lastEventNumber: number;
    readonly idempotencyKey: string;
    readonly entry: object;
  };
}

/** What the app has written at one answer, handed over by mutation.mjs. */
interface Rows {
  readonly state: string;
  readonly outline: string;
  readonly assessment: string;
  readonly clinicId: string;
  readonly clinicianId: string;
  readonly appVersion: string;
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
}

let made: { readonly rows: readonly [Rows, ...Rows[]]; readonly pool: pg.Pool } | undefined;
const kept = () => {
  if (made) return made;
  const rows = JSON.parse(readFileSync(/* turbopackIgnore: true */ process.env['BENCH_ROWS'] ?? '', 'utf8')) as [
    Rows,
    ...Rows[],
  ];
  const connectionString = process.env['DATABASE_URL'];
  // The clinic is a column of every event, and PostgreSQL takes it from here; the policies of the app's role go by it.
  const options = `-c zonula.clinic=${rows[0].clinicId}`;
  made = { rows, pool: new pg.Pool({ connectionString, options, max: 10, keepAlive: true }) };
  return made;
};

const update = `
  UPDATE "ClinicalSession" SET "lastEventNumber" = $2, "state" = $3, "outline" = $4, "updatedAt" = $5, "lastHash" = $7
  WHERE "id" = $1 AND "lastEventNumber" = $6`;
const insert = `
  INSERT INTO "SessionEvent"
    ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId", "appVersion", "engineVersion",
     "knowledgeVersion", "at", "hash")
  VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11)`;
/** As wide as the link of the chain that the app works out. */
const hash = Buffer.alloc(32);

export const POST = async (request: Request): Promise<Response> => {
  const { sessionId, lastEventNumber, idempotencyKey, entry } = ((await request.json()) as Body)[0];
  const { rows, pool } = kept();
  // One after the other, as the app wrote them: a row that never changes would leave its indexes alone.
  const { state, outline, assessment, clinicianId, appVersion, engineVersion, knowledgeVersion } =
    rows[(lastEventNumber / 2) % rows.length] ?? rows[0];
  const stamp = [clinicianId, appVersion, engineVersion, knowledgeVersion, new Date(), hash];
  const number = lastEventNumber + 2;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(update, [sessionId, number, state, outline, new Date(), lastEventNumber, hash]);
    await client.query(insert, [
      sessionId,
      number - 1,
      'question_answered',
      JSON.stringify(entry),
      idempotencyKey,
      ...stamp,
    ]);
    await client.query(insert, [sessionId, number, 'assessment_recorded', assessment, null, ...stamp]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  return Response.json([{ result: { data: { lastEventNumber: number } } }]);
};
