import { randomBytes } from 'node:crypto';
import type { Queryable } from '../record/chain-check';
import type { MasterKeys } from './master-keys';

// Changing keys, as the owner of the database. Sealed texts are never written anew: those in events are hashed as they stand.

/** Wraps every data key that stands under an earlier master key with the current one. All or nothing; gives how many. */
export const wrapAnew = async (database: Queryable, masters: MasterKeys): Promise<number> => {
  await database.query('BEGIN', []);
  try {
    const { rows } = await database.query(
      `SELECT "clinicId", "number", "wrapped", "masterKeyId" FROM "ClinicKey" WHERE "masterKeyId" <> $1 FOR UPDATE`,
      [masters.currentId],
    );
    for (const row of rows) {
      const place = { clinicId: row['clinicId'] as string, number: row['number'] as number };
      const dataKey = masters.unwrap(row['wrapped'] as Buffer, row['masterKeyId'] as string, place);
      await database.query(
        `UPDATE "ClinicKey" SET "wrapped" = $3, "masterKeyId" = $4 WHERE "clinicId" = $1 AND "number" = $2`,
        [place.clinicId, place.number, masters.wrap(dataKey, place), masters.currentId],
      );
    }
    await database.query(
      `INSERT INTO "InstanceSetting" ("key", "value", "createdAt") VALUES ('master_key_id', $1, now())
       ON CONFLICT ("key") DO UPDATE SET "value" = $1, "createdAt" = now()`,
      [masters.currentId],
    );
    await database.query('COMMIT', []);
    return rows.length;
  } catch (error) {
    await database.query('ROLLBACK', []);
    throw error;
  }
};

/**
 * Gives every clinic another data key, for what is written from then on; gives how many. Running processes come to use it
 * within ten minutes (key-store.ts).
 */
export const addDataKeys = async (database: Queryable, masters: MasterKeys): Promise<number> => {
  const { rows } = await database.query(
    `SELECT "clinicId", max("number")::int + 1 AS "number" FROM "ClinicKey" GROUP BY "clinicId"`,
    [],
  );
  for (const row of rows) {
    const place = { clinicId: row['clinicId'] as string, number: row['number'] as number };
    await database.query(
      `WITH retired AS (
         UPDATE "ClinicKey" SET "retiredAt" = now() WHERE "clinicId" = $1 AND "retiredAt" IS NULL
       )
       INSERT INTO "ClinicKey" ("clinicId", "number", "wrapped", "masterKeyId", "createdAt") VALUES ($1, $2, $3, $4, now())`,
      [place.clinicId, place.number, masters.wrap(randomBytes(32), place), masters.currentId],
    );
  }
  return rows.length;
};
