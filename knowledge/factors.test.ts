import { describe, expect, test } from 'vitest';
import type { Level, Reading } from '@/engine';
import { changed, grove } from './checks/testing/entries';
import { accuracyFactor, type FactorDeps, findingFactor, weightOf } from './factors';
import type { AccuracyEntry, FindingEvidenceEntry } from './schema';

const deps: FactorDeps = {
  defaults: { standardErrorWithoutBounds: 0.5, ratioLimit: 50 },
  toldUnasked: 0.9,
  definingLimit: 10_000,
  weights: { spreadOfRatios: 1, absenceShare: 0.5, damping: 0.8 },
  backgrounds: new Map([['grey-leaves', { frequency: 0.2, of: 200 }]]),
  findings: new Map(grove.findings.map((entry) => [entry.id, entry])),
  investigations: new Map(grove.investigations.map((entry) => [entry.id, entry])),
};

const findingLevels = (id: string, change: Readonly<Record<string, unknown>> = {}): readonly Level[] => {
  const entry = changed(grove.findingEvidence, id, change).find((candidate) => candidate.id === id);
  return findingFactor(entry as FindingEvidenceEntry, deps).levels;
};
const resultLevels = (id: string, change: Readonly<Record<string, unknown>> = {}): readonly Level[] => {
  const entry = changed(grove.accuracy, id, change).find((candidate) => candidate.id === id);
  return accuracyFactor(entry as AccuracyEntry, deps).levels;
};
const readings = (levels: readonly Level[]) => levels.map(({ reading }) => reading);
const ratios = (levels: readonly Level[]) => levels.map(({ logRatio }) => Math.exp(logRatio));

test('what defines a condition is held later and counts undamped; that it is missing counts as ever', () => {
  const [entry] = grove.accuracy.filter(({ positive }) => positive && 'outcomes' in positive);
  if (!entry) throw new Error('no outcome in the grove');
  const measure = { kind: 'frequencies', inCases: 0.9, inOthers: 0.001 };
  const sign = resultLevels(entry.id, { measure });
  const defining = resultLevels(entry.id, { measure, defines: true });
  expect(ratios(sign)[0]).toBeCloseTo(50, 9);
  expect(ratios(defining)[0]).toBeCloseTo(900, 9);
  expect(defining[0]?.weight).toBeCloseTo((sign[0]?.weight ?? Number.NaN) / 0.8, 3);
  expect(defining[1]).toEqual(sign[1]);
});

const BLIGHT_GREY = 'ash-blight/grey-leaves/doe-2019';
const ROT_GREY = 'root-rot/grey-leaves/doe-2019';
const SHADE = 'root-rot/leaf-shade/grove-judgement';
const LOSS = 'ash-blight/leaves-per-day/doe-2019';
const SAP = 'ash-blight/sap-test/doe-2019';
const SMEAR = 'root-rot/bark-smear/doe-2019';

describe('a complaint that is mostly told unasked', () => {
  const silenceIn = (volunteered: boolean, change: Readonly<Record<string, unknown>> = {}): number | undefined => {
    const entry = changed(grove.findingEvidence, BLIGHT_GREY, change).find(({ id }) => id === BLIGHT_GREY);
    const finding = grove.findings.find(({ id }) => id === 'grey-leaves');
    if (!finding || !entry) throw new Error('the grove has lost its grey leaves');
    const findings = new Map([['grey-leaves', { ...finding, ...(volunteered && { volunteered: { unless: [] } }) }]]);
    const { unsaid } = findingFactor(entry as FindingEvidenceEntry, { ...deps, findings });
    return unsaid === undefined ? undefined : Math.exp(unsaid);
  };
  test('in 80 of 100 against 60 of 300, told by nine in ten: silence has (1 − 0.72) / (1 − 0.18)', () =>
    expect(silenceIn(true)).toBeCloseTo(0.28 / 0.82, 12));
  test('has the common background where its source prints ratios alone', () => {
    const measure = {
      kind: 'reported_ratios',
      present: { value: 4, low: 2, high: 8 },
      absent: { value: 0.25, low: 0.125, high: 0.5 },
    };
    // 0.8 of those without it and 0.02 of those who keep silent about it, of 0.82.
    expect(silenceIn(true, { measure })).toBeCloseTo((0.8 * 0.25 + 0.02 * 4) / 0.82, 12);
  });
  test('says nothing by silence when it is not of that kind', () => expect(silenceIn(false)).toBeUndefined());
  test('nor when only one of the two ratios is known', () => {
    const measure = { kind: 'reported_ratios', present: { value: 4, low: 2, high: 8 } };
    expect(silenceIn(true, { measure })).toBeUndefined();
  });
});

describe('a yes or no', () => {
  test('is read as present and absent', () =>
    expect(readings(findingLevels(BLIGHT_GREY))).toEqual([
      { kind: 'state', state: 'present' },
      { kind: 'state', state: 'absent' },
    ]));

  test('80 of 100 against 60 of 300: ratios 0.8/0.2 and 0.2/0.8, seen and not seen in whom', () => {
    const [present, absent] = findingLevels(BLIGHT_GREY);
    expect(ratios(findingLevels(BLIGHT_GREY))).toEqual([expect.closeTo(4, 12), expect.closeTo(0.25, 12)]);
    expect([present?.inCases, present?.inOthers]).toEqual([0.8, 0.2]);
    expect([absent?.inCases, absent?.inOthers]).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.8, 12)]);
  });

  test('compared with the background of 40 in 200: 15 of 50 is 0.3/0.2, and 0.7/0.8', () =>
    expect(ratios(findingLevels(ROT_GREY))).toEqual([expect.closeTo(1.5, 12), expect.closeTo(0.875, 12)]));

  test('compared with a background that is not there, it throws', () => {
    const entry = grove.findingEvidence.find(({ id }) => id === ROT_GREY) as FindingEvidenceEntry;
    expect(() => findingFactor(entry, { ...deps, backgrounds: new Map() })).toThrow(RangeError);
  });
});

describe('a choice', () => {
  test('is present in the choices named, and absent in the others', () => {
    const both = {
      measure: { kind: 'two_by_two', truePositive: 8, falseNegative: 2, falsePositive: 2, trueNegative: 8 },
    };
    expect(readings(findingLevels(SHADE, both))).toEqual([
      { kind: 'options', options: ['pale', 'spotted'] },
      { kind: 'options', options: ['dark'] },
    ]);
  });

  test('without a ratio for absence has no level for it', () =>
    expect(findingLevels(SHADE)).toMatchObject([
      {
        reading: { kind: 'options', options: ['pale', 'spotted'] },
        logRatio: Math.log(2),
        standardError: expect.closeTo(Math.log(4) / 3.92, 12), // bounds 1 to 4
        inCases: null,
        inOthers: null,
      },
    ]));
});

describe('a quantity', () => {
  test('is present from a value on, that value included', () => {
    const split = { presentFrom: 20, measure: grove.findingEvidence[0]?.measure };
    expect(readings(findingLevels(LOSS, split))).toEqual([
      { kind: 'interval', from: 20, to: null, unit: '/d' },
      { kind: 'interval', from: null, to: 20, unit: '/d' },
    ]);
  });

  test('in bands has one level for each, held to the limit', () => {
    const levels = findingLevels(LOSS);
    expect(readings(levels)).toEqual([
      { kind: 'interval', from: null, to: 20, unit: '/d' },
      { kind: 'interval', from: 20, to: 100, unit: '/d' },
      { kind: 'interval', from: 100, to: null, unit: '/d' },
    ]);
    // Printed 0.5, 2 and 90; no ratio goes beyond 50.
    expect(ratios(levels)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(2, 12), expect.closeTo(50, 12)]);
  });

  test('a band’s error is from its bounds, or the one supposed for a ratio without', () =>
    expect(findingLevels(LOSS).map(({ standardError }) => standardError)).toEqual([
      expect.closeTo(Math.log(0.8 / 0.3) / 3.92, 12),
      0.5,
      0.5,
    ]));
});

describe('a result', () => {
  test('at least a limit: 0.9/0.2 from it on, 0.1/0.8 below', () => {
    const levels = resultLevels(SAP);
    expect(readings(levels)).toEqual([
      { kind: 'interval', from: 50, to: null, unit: 'mg/L' },
      { kind: 'interval', from: null, to: 50, unit: 'mg/L' },
    ]);
    expect(ratios(levels)).toEqual([expect.closeTo(4.5, 12), expect.closeTo(0.125, 12)]);
  });

  test('below a limit: positive is what lies under it', () => {
    const levels = resultLevels(SAP, { positive: { below: 50, unit: 'mg/L' } });
    expect(readings(levels)).toEqual([
      { kind: 'interval', from: null, to: 50, unit: 'mg/L' },
      { kind: 'interval', from: 50, to: null, unit: 'mg/L' },
    ]);
    expect(ratios(levels)).toEqual([expect.closeTo(4.5, 12), expect.closeTo(0.125, 12)]);
  });

  test('by outcome: what cannot be read is on neither side', () =>
    expect(readings(resultLevels(SMEAR))).toEqual([
      { kind: 'options', options: ['rot-seen'] },
      { kind: 'options', options: ['no-rot'] },
    ]));

  test('by outcome: one that hides what is looked for is on neither side', () => {
    const outcomes = ['rot-seen', 'no-rot', 'bark-gone'].map((id) => ({ id, label: id, meaning: 'Invented.' }));
    const investigations = new Map(
      changed(grove.investigations, 'bark-smear', { result: { type: 'outcome', outcomes } }).map((entry) => [
        entry.id,
        entry,
      ]),
    );
    const entry = grove.accuracy.find(({ id }) => id === SMEAR) as AccuracyEntry;
    const negative = (said: AccuracyEntry) => readings(accuracyFactor(said, { ...deps, investigations }).levels)[1];
    expect(negative(entry)).toEqual({ kind: 'options', options: ['no-rot', 'bark-gone'] });
    expect(negative({ ...entry, saysNothing: ['bark-gone'] })).toEqual({ kind: 'options', options: ['no-rot'] });
  });

  test.each(['not-interpretable', 'indeterminate', 'not-done'])('“%s” says nothing', (silent) => {
    const outcomes = ['rot-seen', 'no-rot', silent].map((id) => ({ id, label: id, meaning: 'Invented.' }));
    const investigations = new Map(
      changed(grove.investigations, 'bark-smear', { result: { type: 'outcome', outcomes } }).map((entry) => [
        entry.id,
        entry,
      ]),
    );
    const entry = grove.accuracy.find(({ id }) => id === SMEAR) as AccuracyEntry;
    const levels = accuracyFactor(entry, { ...deps, investigations }).levels;
    expect(levels.flatMap(({ reading }) => (reading.kind === 'options' ? reading.options : []))).toEqual([
      'rot-seen',
      'no-rot',
    ]);
  });

  test('in bands needs no word for what is positive', () => {
    const measure = {
      kind: 'interval_ratios',
      unit: 'mg/L',
      intervals: [{ from: 0, to: 9, ratio: 0.2, inCases: 0.1 }],
    };
    expect(resultLevels(SAP, { positive: undefined, measure })).toMatchObject([
      {
        reading: { kind: 'interval', from: 0, to: 9, unit: 'mg/L' },
        logRatio: Math.log(0.2),
        standardError: 0.5,
        inCases: 0.1,
        inOthers: null,
      },
    ]);
  });

  test('without a word for what is positive, it throws', () =>
    expect(() => resultLevels(SAP, { positive: undefined })).toThrow(/what counts as positive/));
});

describe('how much of a ratio counts', () => {
  const weights = { spreadOfRatios: 1, absenceShare: 0.5 };
  const present: Reading = { kind: 'state', state: 'present' };
  test.each([
    [0, 1],
    [0.5, 0.8], // 1 / (1 + 0.25)
    [1, 0.5], //   1 / (1 + 1)
  ])('a standard error of %d leaves %d of it', (standardError, weight) =>
    expect(weightOf({ standardError }, present, weights)).toBe(weight),
  );
  test('an absence counts half of that', () =>
    expect(weightOf({ standardError: 0.5 }, { kind: 'state', state: 'absent' }, weights)).toBe(0.4));
  test('a result does not, whatever it is', () =>
    expect(weightOf({ standardError: 0.5 }, { kind: 'options', options: ['negative'] }, weights)).toBe(0.8));
});
