import 'server-only';
import { z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import type { Db } from '../db';
import { databaseIsReady } from '../readiness';
import { roleCanChangeEvents } from '../record/app-role';
import { storeFor } from '../tenancy/store-for';

export type InstanceStore = ReturnType<typeof instanceStore>;

/** How the installation itself is, for whoever looks after it. */
export const instanceStore = (db: Db) => storeFor(['administrator'], wholeInstance(db));

const asked = z.object({
  version: z.string(),
  migrations: z.int(),
  last: z.string(),
  kept: z.boolean(),
  clinic: z.string(),
});

const wholeInstance = (db: Db) => ({
  async health(clinician: CurrentClinician) {
    const [ready, canChangeEvents, { rows }] = await Promise.all([
      databaseIsReady(db),
      roleCanChangeEvents(db.pool),
      db.pool.query(
        `SELECT split_part(current_setting('server_version'), ' ', 1) AS version, row_security_active('"SessionEvent"') AS kept,
           (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS migrations,
           (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS last,
           (SELECT "name" FROM "Clinic" WHERE "id" = $1) AS clinic`,
        [clinician.clinicId],
      ),
    ]);
    const { version, migrations, last, kept, clinic } = asked.parse(rows[0]);
    return { clinic, ready, canChangeEvents, clinicsKeptApart: kept, version, migrations, lastMigration: last };
  },
});
