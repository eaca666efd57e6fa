import { PlainError } from '../plain-error.mjs';
import { changeTextsCode, rolesCode } from '../record-code.mjs';
import { account, inTransaction, lockClinic } from './account.mjs';
import { note } from './note.mjs';

const when = (date) => (date ? date.toISOString().slice(0, 16).replace('T', ' ') : 'never');

/** Everybody, one line each. */
export async function people(client) {
  const { rows } = await client.query(
    `SELECT c."email", c."name", c."roles", c."disabledAt", k."name" AS clinic,
       (SELECT max("lastSeenAt") FROM "SignIn" WHERE "clinicianId" = c."id") AS seen
     FROM "Clinician" c JOIN "Clinic" k ON k."id" = c."clinicId" ORDER BY k."name", c."email"`,
  );
  if (rows.length === 0) return ['Nobody has an account yet. Start the app: it prints a link for the first one.'];
  return rows.map(({ email, name, roles, disabledAt, clinic, seen }) =>
    [
      email,
      name,
      clinic,
      roles.join(',') || 'no role',
      disabledAt ? 'DISABLED' : 'enabled',
      `last seen ${when(seen)}`,
    ].join(' · '),
  );
}

const endSignIns = (client, id, now) =>
  client.query('UPDATE "SignIn" SET "endedAt" = $2 WHERE "clinicianId" = $1 AND "endedAt" IS NULL', [id, now]);

/** A clinic keeps somebody who looks after it, also when it is the command line that asks. */
async function refuseLast(client, { clinicId, email }) {
  const { rows } = await client.query(
    `SELECT FROM "Clinician" WHERE "clinicId" = $1 AND "disabledAt" IS NULL AND 'administrator' = ANY ("roles")`,
    [clinicId],
  );
  if (rows.length > 0) return;
  throw new PlainError(
    `${email} is the last administrator of the clinic. Give somebody else the role first. Nothing was changed.`,
  );
}

export const setDisabled = (client, context, email, disabled) =>
  inTransaction(client, async () => {
    const { now } = context;
    const { stateText } = await changeTextsCode();
    const who = await account(client, email);
    const action = disabled ? 'disable' : 'enable';
    const change = { before: stateText(who.disabledAt), after: stateText(disabled) };
    await note(client, context, who.clinicId, { action, subject: who.id, ...change });
    await client.query('UPDATE "Clinician" SET "disabledAt" = $2 WHERE "id" = $1', [who.id, disabled ? now : null]);
    if (!disabled) return [`${who.email} may sign in again.`];
    if (!who.disabledAt) await refuseLast(client, who);
    await endSignIns(client, who.id, now);
    await client.query(
      'UPDATE "AccountLink" SET "revokedAt" = $2 WHERE "clinicianId" = $1 AND "usedAt" IS NULL AND "revokedAt" IS NULL',
      [who.id, now],
    );
    return [`${who.email} is disabled, and signed out everywhere.`];
  });

export async function setRoles(client, context, email, given) {
  const wanted = await knownRoles(given);
  return await inTransaction(client, async () => {
    const who = await account(client, email);
    await client.query('UPDATE "Clinician" SET "roles" = $2 WHERE "id" = $1', [who.id, wanted]);
    if (who.roles.includes('administrator') && !who.disabledAt) await refuseLast(client, who);
    const { roleText } = await changeTextsCode();
    const change = { before: roleText(who.roles), after: roleText(wanted) };
    await note(client, context, who.clinicId, { action: 'role_change', subject: who.id, ...change });
    return [`${who.email} is now: ${wanted.join(', ')}.`];
  });
}

/** In their own order, each once. */
export async function knownRoles(given) {
  const { roles } = await rolesCode();
  const unknown = given.filter((role) => !roles.includes(role));
  if (unknown.length > 0)
    throw new PlainError(`There is no role ${unknown.join(', ')}. The roles: ${roles.join(', ')}.`);
  return roles.filter((role) => given.includes(role));
}

/**
 * Takes away every second factor and recovery code of somebody who has lost them, and signs them out: where one is required, the
 * next sign-in leads to another. Whoever knows the password alone can then be them, so hand out a new one with it.
 */
export const removeFactors = (client, context, email) =>
  inTransaction(client, async () => {
    const who = await account(client, email);
    const { rowCount: apps } = await client.query('DELETE FROM "TotpFactor" WHERE "clinicianId" = $1', [who.id]);
    const { rowCount: passkeys } = await client.query('DELETE FROM "Passkey" WHERE "clinicianId" = $1', [who.id]);
    await client.query('DELETE FROM "RecoveryCode" WHERE "clinicianId" = $1', [who.id]);
    if (apps + passkeys === 0) throw new PlainError(`${who.email} has no second factor. Nothing was changed.`);
    await endSignIns(client, who.id, context.now);
    const before = [apps > 0 && 'authenticator app', passkeys > 0 && `passkeys: ${passkeys}`]
      .filter(Boolean)
      .join(', ');
    await note(client, context, who.clinicId, { action: 'remove_factors', subject: who.id, before, after: 'none' });
    return [
      `${who.email} has no second factor any more, and is signed out everywhere.`,
      `Until there is another the password alone opens the account. A new one: npm run admin -- new-password ${who.email}`,
    ];
  });

const noteEnded = async (client, context, clinicId, { subject, ended }) => {
  const { openText } = await changeTextsCode();
  const change = { before: openText(ended), after: openText(0) };
  await note(client, context, clinicId, { action: 'end_sign_ins', subject, ...change });
};

export const signOut = (client, context, email) =>
  inTransaction(client, async () => {
    const who = await account(client, email);
    const { rowCount } = await endSignIns(client, who.id, context.now);
    await noteEnded(client, context, who.clinicId, { subject: who.id, ended: rowCount });
    return [`${rowCount} sign-ins of ${who.email} ended.`];
  });

export const signOutEverybody = (client, context) =>
  inTransaction(client, async () => {
    const { rows: clinics } = await client.query('SELECT "id" FROM "Clinic" ORDER BY "id"');
    let all = 0;
    for (const { id } of clinics) {
      await lockClinic(client, id);
      const { rowCount } = await client.query(
        `UPDATE "SignIn" SET "endedAt" = $2
         WHERE "endedAt" IS NULL AND "clinicianId" IN (SELECT "id" FROM "Clinician" WHERE "clinicId" = $1)`,
        [id, context.now],
      );
      await noteEnded(client, context, id, { subject: null, ended: rowCount });
      all += rowCount;
    }
    return [`${all} sign-ins ended. Everybody signs in again.`];
  });
