import { expect, test } from 'vitest';
import type { SessionEvent } from './schema';
import type { StampedEvent } from './session-reading-store';
import { versionsOf } from './versions';

const at = '2026-10-02T08:15:00.000Z' as StampedEvent['at'];
const started = { type: 'session_started', patient: { setting: 'general', ageYears: 40, sex: 'female' } } as const;
const thought = { type: 'assessment_recorded' } as SessionEvent;
const signed = { type: 'session_closed', signedBy: 'Dr A', meaning: 'complete' } as const;
const amended = { type: 'session_amended', reason: 'A result came in' } as const;
const outcome = { type: 'outcome_recorded' } as SessionEvent;

const numbered = (...events: SessionEvent[]): StampedEvent[] =>
  events.map((event, index) => ({
    number: index + 1,
    at,
    event,
    appVersion: '1',
    engineVersion: '1',
    knowledgeVersion: '1',
  }));

test.each<[string, StampedEvent[], [number, number, string | null, string | null][]]>([
  ['an open session is in its first version', numbered(started, thought), [[1, 2, null, null]]],
  ['signed off', numbered(started, thought, signed, thought), [[1, 4, 'Dr A', null]]],
  [
    'an outcome after the sign-off is not part of what was signed',
    numbered(started, thought, signed, thought, outcome),
    [[1, 4, 'Dr A', null]],
  ],
  [
    'amended and open, the signed version stays',
    numbered(started, thought, signed, thought, outcome, amended, thought),
    [
      [1, 4, 'Dr A', null],
      [2, 7, null, 'A result came in'],
    ],
  ],
  [
    'amended and signed again',
    numbered(started, thought, signed, thought, amended, thought, signed, thought),
    [
      [1, 4, 'Dr A', null],
      [2, 8, 'Dr A', 'A result came in'],
    ],
  ],
])('%s', (_name, events, expected) => {
  expect(versionsOf(events).map(({ version, until, signedBy, reason }) => [version, until, signedBy, reason])).toEqual(
    expected,
  );
});
