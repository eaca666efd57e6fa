import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level, Reading } from '@/engine';
import { inColumns, outOfColumns } from './columns';
import { currentBrowserFile, currentColumns } from './current-catalogue';
import { leanFile } from './lean-file';
import { fullLevels, leanLevels } from './lean-levels';
import { inTodaysForm, type KeptFile, type ReleaseFile } from './release-file';
import { releaseOf, travellingFile } from './travelling-file';

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
  const { columns } = inColumns(JSON.parse(JSON.stringify(leanFile(kept))));
  expect(releaseOf({ leanColumns: columns })).toEqual(kept);
});

test('an app of before, which does not know this form, fails on it and does not think with half of it', () => {
  const today = JSON.parse(currentColumns());
  expect(Object.keys(today)).toEqual(['shortColumns']);
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
          factors: condition.factors.map((one, at) => ({ ...one, id: `odd${at}`, overlapGroup: 'x' })),
        },
      },
      findings: Object.fromEntries(
        Object.entries(base.findings).map(([name, one]) => [name, { ...one, id: `other-${name}`, order: 7 }]),
      ),
    },
    catalogue: {
      ...catalogue,
      rules: Object.fromEntries(
        Object.entries(catalogue.rules).map(([name, rule], at) => [
          name,
          rule.asks
            ? {
                ...rule,
                asks: { ...rule.asks, citation: { ...rule.asks.citation, source: 'one', short: `Doe ${at % 3}` } },
              }
            : rule,
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

test('it is a good tenth smaller than the release in columns', () => {
  const quickly = (text: string) => brotliCompressSync(text, { params: { 1: 6 } }).length;
  const plain = JSON.stringify(inColumns(JSON.parse(currentBrowserFile())));
  expect(quickly(currentColumns()) / quickly(plain)).toBeLessThan(0.9);
});
