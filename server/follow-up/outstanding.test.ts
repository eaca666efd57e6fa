import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDay, workListOf } from './outstanding';
import type { Awaited } from './schema';

const awaited = (sessionId: string, investigation: string, chosenAt: string | null, expectedOn: string | null = null) =>
  ({
    sessionId,
    investigation,
    chosenAt,
    expectedOn,
    localReference: null,
    demonstration: false,
    signed: false,
    lastEventNumber: 2,
    setting: 'primary_care',
    ageYears: 42,
    sex: 'female',
    complaints: [],
    shared: null,
  }) satisfies Awaited;

describe('the day on which a result is due', () => {
  test.each([
    ['the same day', '2026-10-02T08:15:00.000Z', 0, '2026-10-02'],
    ['a day, however late it was chosen', '2026-10-02T23:59:00.000Z', 1, '2026-10-03'],
    ['half a day is a day', '2026-10-02T08:15:00.000Z', 0.5, '2026-10-03'],
    ['over the end of a leap February', '2028-02-28T08:15:00.000Z', 2, '2028-03-01'],
    ['over the change of the clocks', '2026-10-24T08:15:00.000Z', 2, '2026-10-26'],
  ])('%s', (_name, chosenAt, wait, due) => expect(dueDay(chosenAt, wait)).toBe(due));
});

describe('the work list', () => {
  const waits: Readonly<Record<string, number>> = { 'sap-test': 2, 'bark-flow': 10 };
  const wait = (id: string): number | null => waits[id] ?? null;

  test('a session each, the longest overdue first; what has no day last', () => {
    const list = workListOf(
      [
        awaited('new', 'sap-test', '2026-10-09T08:00:00.000Z'),
        awaited('old', 'bark-flow', '2026-10-01T08:00:00.000Z'),
        awaited('old', 'sap-test', '2026-10-01T08:00:00.000Z'),
        awaited('retired', 'leaf-song', '2026-01-01T08:00:00.000Z'),
      ],
      wait,
      '2026-10-10',
    );
    expect(
      list.map(({ sessionId, results }) => [sessionId, ...results.map((one) => [one.dueOn, one.overdueDays])]),
    ).toEqual([
      // Chosen on the 1st: two days make the 3rd, a week ago; ten make the 11th, tomorrow.
      ['old', ['2026-10-03', 7], ['2026-10-11', -1]],
      ['new', ['2026-10-11', -1]],
      ['retired', [null, 0]],
    ]);
  });

  test('the day that the clinician set goes before the one that is worked out', () => {
    const [one] = workListOf([awaited('a', 'sap-test', '2026-10-01T08:00:00.000Z', '2026-11-01')], wait, '2026-10-10');
    expect(one?.results[0]).toMatchObject({ dueOn: '2026-11-01', set: true, overdueDays: -22 });
  });

  test('nothing is lost and nothing stands twice, in whatever order it comes', () => {
    const one = fc.record({ session: fc.integer({ min: 0, max: 5 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ session, day }) => `${session} ${day}` }), (made) => {
        const rows = made.map(({ session, day }) =>
          awaited(String(session), `sap-${day}`, null, `2026-10-${String(day).padStart(2, '0')}`),
        );
        const list = workListOf(rows, wait, '2026-10-10');
        const flat = list.flatMap(({ sessionId, results }) => results.map((r) => `${sessionId} ${r.investigation}`));
        expect([...flat].sort()).toEqual(rows.map((r) => `${r.sessionId} ${r.investigation}`).sort());
        const firsts = list.map(({ results }) => results[0]?.dueOn ?? '');
        expect(firsts).toEqual([...firsts].sort());
        expect(workListOf([...rows].reverse(), wait, '2026-10-10')).toEqual(list);
      }),
    );
  });
});
