import { expect, test } from 'vitest';
import { dateOf, instantOf, parseInstant, systemClock } from './clock';

test('REL-18: an instant is UTC, whatever zone the machine is in', () => {
  expect(instantOf(new Date('2026-10-25T02:30:00+02:00'))).toBe('2026-10-25T00:30:00.000Z');
});

test('the system clock speaks in instants', () => {
  const now = systemClock.now();
  expect(parseInstant(now)).toBe(now);
  expect(Math.abs(dateOf(now).getTime() - Date.now())).toBeLessThan(5000);
});

test.each([
  ['another zone', '2026-10-02T08:15:00.000+02:00'],
  ['no milliseconds', '2026-10-02T08:15:00Z'],
  ['a day that does not exist', '2026-02-30T08:15:00.000Z'],
  ['a calendar date', '2026-10-02'],
  ['a number', 1_790_000_000_000],
  ['nothing', undefined],
])('%s is not an instant', (_name, text) => expect(parseInstant(text)).toBeNull());

test('a leap day is an instant', () =>
  expect(parseInstant('2028-02-29T23:59:59.999Z')).toBe('2028-02-29T23:59:59.999Z'));
