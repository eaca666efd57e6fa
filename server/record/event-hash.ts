import { createHash } from 'node:crypto';
import type { Instant } from '../clock';

/** An event as its row holds it, letter for letter: `payload` is the text that is stored, not what it means. */
export interface HashedRow {
  readonly sessionId: string;
  readonly number: number;
  readonly type: string;
  readonly version: number;
  readonly idempotencyKey: string | null;
  readonly clinicianId: string;
  readonly appVersion: string;
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
  readonly at: Instant;
  readonly payload: string;
}

/** Begins the text that is hashed, and changes when the text does: the first form had no version of the app. */
export const hashedForm = 'zonula-event-2';

/**
 * The link of an event to the one before it: SHA-256 over the earlier hash in hexadecimal (nothing for the first event)
 * and every column of the row, a line each, the payload last; but for the clinic, which a reference binds to the session's. No canonical JSON is needed, since the column is `json` and
 * keeps the very text; instants are stored to the millisecond and written as ISO 8601. Whoever has the rows can repeat it
 * with `sha256sum`. Rows of before the app's version was kept have the first form (chain-check.ts); none is written any more.
 */
export const eventHash = (previous: Uint8Array | null, row: HashedRow): Buffer =>
  createHash('sha256')
    .update(
      [
        hashedForm,
        previous ? Buffer.from(previous).toString('hex') : '',
        row.sessionId,
        row.number,
        row.type,
        row.version,
        row.idempotencyKey ?? '',
        row.clinicianId,
        row.appVersion,
        row.engineVersion,
        row.knowledgeVersion,
        row.at,
        '',
      ].join('\n'),
    )
    .update(row.payload)
    .digest();
