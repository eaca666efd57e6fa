import { PlainError } from '../plain-error.mjs';
import { changeTextsCode, idsCode, tokenCode } from '../record-code.mjs';
import { account, clinicOf, inTransaction } from './account.mjs';
import { note } from './note.mjs';
import { knownRoles } from './people.mjs';

const DAY_MS = 86_400_000;
const invitationDays = 7;
/** Somebody is waiting for it. */
const passwordDays = 1;

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Stores a link and gives its address, the only time it can be told. An earlier one of its kind for the same address is void. */
async function storeLink(client, context, { clinicId, kind, email, roles, clinicianId, days }) {
  const [{ newAccountLinkId }, { newSecretToken }] = [await idsCode(), await tokenCode()];
  const { appUrl, now } = context;
  const { roleText } = await changeTextsCode();
  const { token, hash } = newSecretToken();
  const id = newAccountLinkId();
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  const { rows: voided } = await client.query(
    `UPDATE "AccountLink" SET "revokedAt" = $4
     WHERE "clinicId" = $1 AND "kind" = $2 AND "email" = $3 AND "usedAt" IS NULL AND "revokedAt" IS NULL RETURNING "roles"`,
    [clinicId, kind, email, now],
  );
  await client.query(
    `INSERT INTO "AccountLink" ("id", "clinicId", "kind", "tokenHash", "email", "roles", "clinicianId", "createdAt", "expiresAt")
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, clinicId, kind, hash, email, roles, clinicianId, now, expiresAt],
  );
  const out = { before: voided.length > 0 ? 'a link was out' : 'none', after: 'a link is out' };
  await note(
    client,
    context,
    clinicId,
    kind === 'invitation'
      ? { action: 'invite', subject: id, before: roleText(voided[0]?.roles), after: roleText(roles) }
      : { action: 'new_password_link', subject: clinicianId, ...out },
  );
  return [
    `${appUrl}/join#${token}`,
    `It works once, until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
  ];
}

/** For whoever has begun a transaction already. */
export async function inviteWithin(client, context, { email: written, role = ['clinician'], clinic }) {
  const roles = await knownRoles(role);
  const email = written.trim().toLowerCase();
  if (!address.test(email)) throw new PlainError(`${written} does not look like an e-mail address.`);
  const { id: clinicId, name } = await clinicOf(client, clinic);
  const { rowCount } = await client.query('SELECT FROM "Clinician" WHERE "email" = $1', [email]);
  if (rowCount > 0)
    throw new PlainError(`${email} has an account already. A new password: npm run admin -- new-password`);
  const link = { clinicId, kind: 'invitation', email, roles, clinicianId: null, days: invitationDays };
  return [`For ${email}, ${roles.join(' and ')} of ${name}:`, ...(await storeLink(client, context, link))];
}

export const invite = (client, context, wanted) => inTransaction(client, () => inviteWithin(client, context, wanted));

export const newPassword = (client, context, [written]) =>
  inTransaction(client, async () => {
    const { id, clinicId, email, disabledAt } = await account(client, written);
    if (disabledAt) throw new PlainError(`${email} is disabled. First: npm run admin -- enable ${email}`);
    const link = { clinicId, kind: 'new_password', email, roles: [], clinicianId: id, days: passwordDays };
    return [`For ${email}, to choose a new password:`, ...(await storeLink(client, context, link))];
  });
