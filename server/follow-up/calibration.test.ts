import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf, mayBeShown, type StatedCase } from './calibration';

/** A session in which these were stated of rot and blight. */
const stated = (rot: number, blight: number, diagnosis: string | null, clinician = 'one'): StatedCase => ({
  clinician,
  diagnosis,
  stated: [
    { condition: 'rot', probability: rot },
    { condition: 'blight', probability: blight },
  ],
});
const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('worked by hand', () => {
  // Rot was stated at 0.2 ten times and was it twice; blight at 0.5 ten times and was it eight times.
  const found = calibrationOf(times(10, (index) => stated(0.2, 0.5, index < 2 ? 'rot' : 'blight')));

  test('counts', () => expect(found).toMatchObject({ outcomes: 10, diagnosed: 10, statements: 20 }));

  test('bands: what was stated, how often it came true, Wilson’s bounds', () => {
    const [, , possible, even] = found.bands;
    expect(possible).toMatchObject({ from: 0.1, to: 0.35, statements: 10, happened: { count: 2, of: 10, share: 0.2 } });
    expect(possible?.stated).toBeCloseTo(0.2, 12);
    // 2 of 10: the mirror of 8 of 10, which is 0.490 to 0.943.
    expect(possible?.happened?.low).toBeCloseTo(0.0567, 4);
    expect(possible?.happened?.high).toBeCloseTo(0.5098, 4);
    expect(even).toMatchObject({ from: 0.35, to: 0.65, statements: 10, stated: 0.5, happened: { share: 0.8 } });
  });

  test('scores', () => {
    // Rot: 2 × 0.8² + 8 × 0.2² = 1.6. Blight: 10 × 0.5² = 2.5. Of 20: 0.205.
    expect(found.scores?.brier).toBeCloseTo(0.205, 12);
    // With the shares: rot 2 × 0.8² + 8 × 0.2² = 1.6, blight 8 × 0.2² + 2 × 0.8² = 1.6. Of 20: 0.16.
    expect(found.scores?.brierOfShares).toBeCloseTo(0.16, 12);
    // Rot is right on average, blight 0.3 off: half of the statements.
    expect(found.scores?.error).toBeCloseTo(0.15, 12);
  });

  test('by condition: how often it was, and how often it would have been', () => {
    expect(found.conditions.map(({ condition, happened }) => [condition, happened.count, happened.of])).toEqual([
      ['blight', 8, 10],
      ['rot', 2, 10],
    ]);
    expect(found.conditions.map(({ expected }) => Number(expected.toFixed(9)))).toEqual([5, 2]);
  });
});

describe('too few to say anything', () => {
  test.each([
    ['4 outcomes: only that there are 4', 4, [0, false, 0]],
    ['5 outcomes: how many statements, no share', 5, [6, false, 0]],
    ['9 outcomes: the same', 9, [6, false, 0]],
    ['10 outcomes: shares', 10, [6, true, 2]],
  ])('%s', (_name, count, expected) => {
    const { bands, scores, conditions, outcomes } = calibrationOf(times(count, () => stated(0.2, 0.2, 'rot')));
    expect([bands.length, scores !== null, conditions.length]).toEqual(expected);
    expect(outcomes).toBe(count);
    expect(bands.some(({ happened }) => happened !== null)).toBe(scores !== null);
  });

  test('a band of its own: 4 statements are not counted, 9 are without a share', () => {
    const cases = [...times(4, () => stated(0.95, 0.05, 'rot')), ...times(9, () => stated(0.5, 0.05, null))];
    const bands = calibrationOf(cases).bands.map(({ statements, happened }) => [statements, happened?.of ?? null]);
    expect(bands).toEqual([
      [null, null],
      [13, 13],
      [null, null],
      [9, null],
      [null, null],
      [null, null],
    ]);
  });

  test('a condition that was the diagnosis of too few in the clinic gets no line', () => {
    const cases = times(20, (index) => stated(0.2, 0.3, index < 4 ? 'rot' : 'blight'));
    expect(calibrationOf(cases, 5).conditions.map(({ condition }) => condition)).toEqual(['blight']);
  });

  test('a session that ranked nothing is none', () =>
    expect(calibrationOf(times(20, () => ({ clinician: 'one', diagnosis: 'rot', stated: [] }))).outcomes).toBe(0));
});

describe('a clinic is shown when nobody is recognised', () => {
  const of = (...counts: number[]) =>
    counts.flatMap((count, who) => times(count, () => stated(0.2, 0.3, 'rot', `clinician ${who}`)));
  test.each([
    ['five with five each', [5, 5, 5, 5, 5], true],
    ['four', [50, 50, 50, 50], false],
    ['five, one of whom recorded four', [50, 50, 50, 50, 4], false],
    ['one has more than half of them', [21, 5, 5, 5, 5], false],
    ['one has half of them', [20, 5, 5, 5, 5], true],
    ['nobody', [], false],
  ])('%s', (_name, counts, shown) => expect(mayBeShown(of(...counts))).toBe(shown));
});

test('a score of 0 and no error for whoever is always right and sure; the order of sessions is nothing', () => {
  const one = fc.constantFrom('rot', 'blight');
  fc.assert(
    fc.property(fc.array(one, { minLength: 10, maxLength: 60 }), (diagnoses) => {
      const cases = diagnoses.map((diagnosis) =>
        stated(Number(diagnosis === 'rot'), Number(diagnosis !== 'rot'), diagnosis),
      );
      expect(calibrationOf(cases).scores).toMatchObject({ brier: 0, error: 0 });
      const mixed = diagnoses.map((diagnosis, index) => stated(0.1 + (index % 8) / 10, 0.25, diagnosis));
      const [there, back] = [calibrationOf(mixed), calibrationOf([...mixed].reverse())];
      expect(back.scores?.brier).toBeCloseTo(there.scores?.brier ?? -1, 12);
      expect(back.bands.map(({ statements }) => statements)).toEqual(there.bands.map(({ statements }) => statements));
    }),
  );
});
