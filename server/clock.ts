/** A moment, as UTC in ISO 8601 with milliseconds: `2026-10-02T08:15:00.000Z`. */
export type Instant = string & { readonly __brand: 'Instant' };

export interface Clock {
  now(): Instant;
}

/** The moment a date stands for. Throws a RangeError when it stands for none. */
export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export const dateOf = (instant: Instant): Date => new Date(instant);

/** Reads an instant written the way we write it, and nothing else: no other zone, no missing milliseconds. */
export function parseInstant(text: unknown): Instant | null {
  if (typeof text !== 'string') return null;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text ? (text as Instant) : null;
}

export const systemClock: Clock = { now: () => instantOf(new Date()) };
