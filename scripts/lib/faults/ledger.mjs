import { isDeepStrictEqual } from 'node:util';
import { clinicKeyCode, masterKeyCode } from '../record-code.mjs';

/** Opens the note in the payload of an event, with the keys of the clinic it was written in. */
async function textOpener(client, masterKeys) {
  const [{ clinicKeysOf }, { masterKeysOf }] = [await clinicKeyCode(), await masterKeyCode()];
  const masters = masterKeysOf(masterKeys.join(','));
  const { rows } = await client.query('SELECT "clinicId", "number", "wrapped", "masterKeyId" FROM "ClinicKey"');
  const keys = new Map(
    rows.map(({ clinicId, number, wrapped, masterKeyId }) => {
      const key = masters.unwrap(wrapped, masterKeyId, { clinicId, number });
      return [clinicId, clinicKeysOf(clinicId, [{ number, key }], number)];
    }),
  );
  return ({ sessionId, clinicId, payload }) =>
    payload.text?.sealed
      ? { ...payload, text: keys.get(clinicId).open(payload.text.sealed, `text/${sessionId}`) }
      : payload;
}

/** What the database holds of these sessions against what was acknowledged: what is lost, what is there that should not be. */
export async function compare(client, sessions, masterKeys) {
  const { rows } = await client.query(
    `SELECT "sessionId", "clinicId", "number", "type", "idempotencyKey" AS key, "payload"
     FROM "SessionEvent"
     WHERE "sessionId" = ANY ($1) AND "type" <> 'assessment_recorded' ORDER BY "sessionId", "number"`,
    [sessions.map(({ id }) => id)],
  );
  const { rows: counts } = await client.query(
    'SELECT "sessionId", count(*)::int AS events FROM "SessionEvent" WHERE "sessionId" = ANY ($1) GROUP BY 1',
    [sessions.map(({ id }) => id)],
  );
  const opened = await textOpener(client, masterKeys);
  const result = { acknowledged: 0, lost: 0, duplicated: 0 };
  for (const { id, acknowledged } of sessions) {
    const stored = rows.filter(({ sessionId }) => sessionId === id);
    for (const { idempotencyKey, entry, number } of acknowledged) {
      const there = stored.filter((row) => row.key === idempotencyKey);
      const { type, ...payload } = entry;
      const same = there.some(
        (row) => row.number === number && row.type === type && isDeepStrictEqual(opened(row), payload),
      );
      result.acknowledged += 1;
      if (!same) result.lost += 1;
      if (there.length > 1) result.duplicated += there.length - 1;
    }
    // Two events for the beginning and two for each acknowledged entry; whatever is more was written twice.
    const events = counts.find(({ sessionId }) => sessionId === id)?.events ?? 0;
    const expected = 2 + 2 * acknowledged.length;
    if (events < expected && stored.length === acknowledged.length + 1) result.lost += expected - events;
    if (events > expected) result.duplicated += events - expected;
  }
  return result;
}
