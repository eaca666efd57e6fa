import 'server-only';
import { createHash } from 'node:crypto';
import type { Db } from '../db';
import type { Env } from '../env';
import type { ClinicId } from '../ids';
import { inClinic } from '../tenancy/clinic-scope';
import { entryFromTheServer } from './from-the-server';

/** What has to be in the audit when it changes, and is changed where the server runs, not in the app. */
export type AuditedSettings = Readonly<Record<string, string>>;

const LONGEST = 120;
/** Cut to what an entry holds; what was cut off still makes a difference. */
const shortened = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST)}… (${createHash('sha256').update(text).digest('hex').slice(0, 12)})`;

/** The sign-in policy of a clinic as this process goes by it, and how long sessions are kept. Nothing secret. */
export const settingsOfClinic = (env: Env, months: string | null, clinicId: string): AuditedSettings => {
  const singleSignOn = env.ZONULA_OIDC_ISSUER && env.ZONULA_OIDC_CLINIC === clinicId;
  return {
    second_factor: env.ZONULA_SECOND_FACTOR,
    sign_in_hours: String(env.ZONULA_SIGN_IN_HOURS),
    idle_minutes: String(env.ZONULA_IDLE_MINUTES),
    single_sign_on: shortened(singleSignOn ? `${env.ZONULA_OIDC_ISSUER} as ${env.ZONULA_OIDC_CLIENT_ID}` : 'off'),
    single_sign_on_roles: shortened(singleSignOn ? `${env.ZONULA_OIDC_ROLE_CLAIM}: ${env.ZONULA_OIDC_ROLES}` : 'none'),
    retention_months: months ?? 'without end',
  };
};

/**
 * Writes down, for each clinic, which settings are not those that its audit knows. What was before is what the audit says
 * was set last, so there is no second place that could say otherwise. Gives how many changed.
 */
export const auditSettings = async (db: Db, env: Env): Promise<number> => {
  const { rows } = await db.pool.query<{ id: ClinicId; months: string | null }>(
    `SELECT "id", (SELECT "value" FROM "InstanceSetting" WHERE "key" = 'retention_months') AS months FROM "Clinic"`,
  );
  let changed = 0;
  for (const { id, months } of rows) changed += await noteChanges(db, id, settingsOfClinic(env, months, id));
  return changed;
};

const noteChanges = (db: Db, clinicId: ClinicId, settings: AuditedSettings): Promise<number> =>
  inClinic(clinicId, async () => {
    const client = await db.pool.connect();
    try {
      await client.query('BEGIN');
      // Of several instances that start at once, the second finds what the first has written.
      await client.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [clinicId]);
      const { rows } = await client.query<{ name: string; kept: string | null }>(
        `SELECT name, (SELECT "after" FROM read_audit(json_build_object('action', 'setting_change', 'subject', name, 'limit', 1)))
           AS kept FROM unnest($1::text[]) AS name`,
        [Object.keys(settings)],
      );
      const entries = rows
        .filter(({ name, kept }) => kept !== settings[name])
        .map(({ name, kept }) =>
          entryFromTheServer('settings at the start', {
            action: 'setting_change',
            subject: name,
            before: kept,
            after: settings[name] ?? null,
          }),
        );
      if (entries.length > 0) await client.query('SELECT append_audit($1)', [JSON.stringify(entries)]);
      await client.query('COMMIT');
      return entries.length;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  });
