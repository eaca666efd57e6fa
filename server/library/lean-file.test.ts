import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level, Reading } from '@/engine';
import { inColumns, outOfColumns } from './columns';
import { currentBrowserFile, currentColumns } from './current-catalogue';
import { leanFile } from './lean-file';
import { fullLevels, leanLevels } from './lean-levels';
import { shortLogic } from './lean-logic';
import { inTodaysForm, type KeptFile, type ReleaseFile } from './release-file';
import { releaseOf, type TravellingFile, travellingFile } from './travelling-file';

const file = (): ReleaseFile => JSON.parse(currentBrowserFile()) as ReleaseFile;
const sent = (one: ReleaseFile): ReleaseFile => releaseOf(JSON.parse(JSON.stringify(travellingFile(one))));

test('a browser reads the release that the server reasons over, byte for byte, and the same texts', () => {
  const read = releaseOf(JSON.parse(currentColumns()));
  expect(JSON.stringify(read.base) === JSON.stringify(file().base)).toBe(true);
  expect(read.catalogue).toEqual(file().catalogue);
});

test('one that a browser has kept as it was sent before is read too', () => {
  const kept = file();
  expect(releaseOf(kept)).toEqual(kept);
  expect(releaseOf(JSON.parse(JSON.stringify(inColumns(JSON.parse(currentBrowserFile())))))).toEqual(kept);
  const { base, catalogue } = leanFile(kept);
  const { columns } = inColumns(JSON.parse(JSON.stringify({ catalogue, base: shortLogic(base) })));
  const read = releaseOf({ tightColumns: columns });
  expect(JSON.stringify(read.base) === JSON.stringify(kept.base)).toBe(true);
  expect(read.catalogue).toEqual(kept.catalogue);
});

/** One alarm, cited twice by the same source, and one condition, as builds up to 2026.11.12 sent them. */
const earlier = (logic: unknown, logicToo: unknown) => {
  const asks = (short: string) => ({
    action: 'Run.',
    body: 'Doe',
    citation: { source: 'doe-2019', short, locator: 'p. 1' },
  });
  const factor = (id: string, on: string, overlapGroup: string) => ({ id, on, overlapGroup, levels: [], unsaid: 0.1 });
  return {
    base: {
      ...file().base,
      findings: { leaves: { id: '', order: 0 }, bark: { id: '', order: 0 } },
      conditions: {
        ash: {
          id: '',
          priors: [{ id: 'ash/prior/roe-2020' }],
          factors: [factor('doe-2019', 'leaves', ''), factor('/odd/bark/doe-2019', 'bark', 'leaves')],
        },
      },
      investigations: {},
      alarms: [
        { id: 'falls', logic },
        { id: 'leans', logic: logicToo, givesWayTo: ['falls'] },
      ],
      criteria: [],
      recommendations: [],
      statements: [],
      elsewhere: [],
      contradictions: [],
    },
    catalogue: {
      ...file().catalogue,
      rules: { falls: { asks: asks('Doe 2019') }, leans: { asks: asks('') }, waits: { asks: null } },
      evidence: { sources: { 'doe-2019': 'Doe 2019', 'roe-2020': null }, others: { 'odd/bark/doe-2019': null } },
    },
  };
};
const inColumnsOf = (value: unknown) => inColumns(JSON.parse(JSON.stringify(value))).columns;

test.each([
  [
    'with conditions of rules as trees',
    () => ({ leanColumns: inColumnsOf(earlier({ op: 'name', name: 'bark' }, { op: 'name', name: 'bark' })) }),
  ],
  ['with them as tokens', () => ({ shortColumns: inColumnsOf(earlier([1], [])) })],
])('one that an earlier build sent is read as it was: %s', (_name, sentThen) => {
  const { base, catalogue } = releaseOf(sentThen() as TravellingFile);
  expect(base.findings).toEqual({ leaves: { id: 'leaves', order: 0 }, bark: { id: 'bark', order: 1 } });
  expect(base.conditions['ash']?.factors).toEqual([
    { id: 'ash/leaves/doe-2019', on: 'leaves', overlapGroup: 'leaves', levels: [], unsaid: 0.1 },
    { id: 'odd/bark/doe-2019', on: 'bark', overlapGroup: 'leaves', levels: [], unsaid: 0.1 },
  ]);
  const logic = { op: 'name', name: 'bark' };
  expect(base.alarms).toEqual([
    { id: 'falls', logic },
    { id: 'leans', logic, givesWayTo: ['falls'] },
  ]);
  expect(catalogue.evidence).toEqual({
    'ash/leaves/doe-2019': 'Doe 2019',
    'odd/bark/doe-2019': null,
    'ash/prior/roe-2020': null,
  });
  expect(Object.values(catalogue.rules).map(({ asks }) => asks?.citation?.short)).toEqual([
    'Doe 2019',
    'Doe 2019',
    undefined,
  ]);
});

test('an app of before, which does not know this form, fails on it and does not think with half of it', () => {
  const today = JSON.parse(currentColumns());
  expect(Object.keys(today)).toEqual(['letteredColumns']);
  const asBefore = () => inTodaysForm(('columns' in today ? outOfColumns(today) : today) as KeptFile);
  expect(asBefore).toThrow(TypeError);
});

test('where nothing can be guessed it comes back all the same', () => {
  const { base, catalogue } = file();
  const [[id, condition] = []] = Object.entries(base.conditions);
  if (!id || !condition) throw new Error('There is no condition');
  const odd: ReleaseFile = {
    base: {
      ...base,
      conditions: {
        ...base.conditions,
        [id]: {
          ...condition,
          factors: condition.factors.map((one, at) => ({
            ...one,
            id: `odd${at}`,
            on: at % 5 === 0 ? 'of-no-list' : one.on,
            overlapGroup: `x${at % 3}`,
          })),
        },
      },
      alarms: base.alarms.map((one) => ({ ...one, givesWayTo: ['of-no-list', one.id] })),
      findings: Object.fromEntries(
        Object.entries(base.findings).map(([name, one]) => [name, { ...one, id: `other-${name}`, order: 7 }]),
      ),
    },
    catalogue: {
      ...catalogue,
      rules: Object.fromEntries(
        Object.entries(catalogue.rules).map(([name, rule], at) => [
          name,
          rule.asks ? { ...rule, asks: { ...rule.asks, citation: { short: `Doe ${at % 3}` } } } : rule,
        ]),
      ),
      evidence: {
        ...Object.fromEntries(condition.factors.map((_, at) => [`odd${at}`, at % 2 === 0 ? null : `Doe ${at}`])),
        ...Object.fromEntries(
          Object.entries(catalogue.evidence).filter(([name]) => !condition.factors.some((one) => one.id === name)),
        ),
      },
    },
  };
  expect(sent(odd)).toEqual(odd);
});

const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((whole) => whole / 1000);
const reading: fc.Arbitrary<Reading> = fc.constantFrom<Reading>(
  { kind: 'state', state: 'present' },
  { kind: 'state', state: 'absent' },
  { kind: 'options', options: ['x'] },
  { kind: 'interval', from: 1, to: null, unit: 'mg' },
);
const level: fc.Arbitrary<Level> = fc.record({
  reading,
  logRatio: thousandths(-7000, 7000),
  standardError: thousandths(0, 3000),
  inCases: fc.option(thousandths(0, 1000)),
  inOthers: fc.option(thousandths(0, 1000)),
  weight: thousandths(0, 1000),
});

test('so do levels of any figures', () => {
  fc.assert(
    fc.property(fc.array(level, { maxLength: 5 }), (levels) => {
      const read = fullLevels(JSON.parse(JSON.stringify(leanLevels(levels))) as Level[]);
      expect(JSON.stringify(read)).toBe(JSON.stringify(levels));
    }),
    { numRuns: 1000 },
  );
});

test('a figure that is no whole number of thousandths is refused, not rounded', () => {
  const exact = {
    reading: { kind: 'state', state: 'present' },
    logRatio: 0.5,
    standardError: 0.2,
    inCases: 0.4,
  } as const;
  expect(() => leanLevels([{ ...exact, inOthers: 0.2, weight: 1 / 3 }])).toThrow(RangeError);
});

test('most figures are guessed', () => {
  const levels = Object.values(file().base.conditions).flatMap(({ factors }) =>
    factors.flatMap((factor) => leanLevels(factor.levels)),
  );
  const guessed = levels.filter(({ weight, logRatio }) => weight === 0 && Math.abs(logRatio) <= 1);
  expect(guessed.length / levels.length).toBeGreaterThan(0.7);
});

test('it is a sixth smaller than the release in columns', () => {
  const quickly = (text: string) => brotliCompressSync(text, { params: { 1: 6 } }).length;
  const plain = JSON.stringify(inColumns(JSON.parse(currentBrowserFile())));
  expect(quickly(currentColumns()) / quickly(plain)).toBeLessThan(0.83);
});
