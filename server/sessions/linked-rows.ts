import { eventHash, type HashedRow } from '../record/event-hash';
import { rowOf, storedEventOf } from './events';
import type { SessionEvent } from './schema';
import type { Texts } from './sealed-texts';
import type { Thought } from './think';

export interface LinkedRow {
  readonly type: string;
  readonly version: number;
  readonly payload: string;
  readonly hash: Buffer;
  /** What it folds to: the event with its texts sealed. */
  readonly stored: SessionEvent;
}

type Sealing = Pick<Texts, 'seal'>;

/** An event as its row will hold it, linked to the one before it; `written` is its payload, where somebody has that already. */
export const linked = (
  previous: Uint8Array | null,
  event: SessionEvent,
  place: Omit<HashedRow, 'type' | 'version' | 'payload'>,
  texts: Sealing,
  written?: string,
): LinkedRow => {
  const row = rowOf(event, texts);
  const { type, version } = row;
  const payload = written ?? JSON.stringify(row.payload);
  const hash = eventHash(previous, { ...place, type, version, payload });
  return { type, version, payload, hash, stored: storedEventOf(row) };
};

/** An entry, linked to what came before, and its assessment, linked to the entry. */
export const linkedPair = (
  previous: Uint8Array | null,
  { entry, thought }: { readonly entry: SessionEvent; readonly thought: Pick<Thought, 'event' | 'payload'> },
  place: Omit<HashedRow, 'type' | 'version' | 'payload'>,
  texts: Sealing,
): readonly [LinkedRow, LinkedRow] => {
  const first = linked(previous, entry, place, texts);
  const behind = { ...place, number: place.number + 1, idempotencyKey: null };
  return [first, linked(first.hash, thought.event, behind, texts, thought.payload)];
};

/** What a session begins with, each linked to the one before it, numbered from 1. */
export const linkedFromStart = (
  events: readonly SessionEvent[],
  place: Omit<HashedRow, 'type' | 'version' | 'payload' | 'number' | 'idempotencyKey'>,
  texts: Sealing,
): readonly LinkedRow[] => {
  const rows: LinkedRow[] = [];
  for (const event of events) {
    const at = { ...place, number: rows.length + 1, idempotencyKey: null };
    rows.push(linked(rows.at(-1)?.hash ?? null, event, at, texts));
  }
  return rows;
};
