import { eventHash, type HashedRow } from '../record/event-hash';
import { rowOf } from './events';
import type { SessionEvent } from './schema';

export interface LinkedRow {
  readonly type: string;
  readonly version: number;
  readonly payload: string;
  readonly hash: Buffer;
}

/** An event as its row will hold it, linked to the one before it. */
export const linked = (
  previous: Uint8Array | null,
  event: SessionEvent,
  place: Omit<HashedRow, 'type' | 'version' | 'payload'>,
): LinkedRow => {
  const { type, version, payload } = rowOf(event);
  const text = JSON.stringify(payload);
  return { type, version, payload: text, hash: eventHash(previous, { ...place, type, version, payload: text }) };
};

/** An entry, linked to what came before, and its assessment, linked to the entry. */
export const linkedPair = (
  previous: Uint8Array | null,
  [entry, assessment]: readonly [SessionEvent, SessionEvent],
  place: Omit<HashedRow, 'type' | 'version' | 'payload'>,
): readonly [LinkedRow, LinkedRow] => {
  const first = linked(previous, entry, place);
  const behind = { ...place, number: place.number + 1, idempotencyKey: null };
  return [first, linked(first.hash, assessment, behind)];
};

/** What a session begins with, each linked to the one before it, numbered from 1. */
export const linkedFromStart = (
  events: readonly SessionEvent[],
  place: Omit<HashedRow, 'type' | 'version' | 'payload' | 'number' | 'idempotencyKey'>,
): readonly LinkedRow[] => {
  const rows: LinkedRow[] = [];
  for (const event of events) {
    const at = { ...place, number: rows.length + 1, idempotencyKey: null };
    rows.push(linked(rows.at(-1)?.hash ?? null, event, at));
  }
  return rows;
};
