import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { exampleRaw, readDualSugar } from '@/components/calculators/dual-sugar-reading';
import { dualSugarText } from '@/components/calculators/dual-sugar-text';
import type { Raw } from '@/components/calculators/read-inputs';
import { ReferencePlot } from '@/components/calculators/reference-plot';
import { ratioPosition, referenceRow } from '@/components/calculators/reference-rows';
import { ReferenceTable } from '@/components/calculators/reference-table';
import type { DualSugarView } from '@/server/calculators/schema';
import { calculatorViewOf } from '@/server/calculators/view';
import { library } from '@/server/library/library';

const found = calculatorViewOf('lactulose-mannitol', library());
if (found?.kind !== 'dual_sugar') throw new Error('no such calculator');
const view: DualSugarView = found;
const read = (change: Raw = {}) => readDualSugar(view, { ...exampleRaw(view), ...change });
const failed = (change: Raw) => read(change).failed.map(({ id }) => id);
const adult: Raw = { age: '40', 'volume-0': '900' };

test('the worked example: 0.252 %, 16.38 %, 0.0154', () => {
  const { result, valid } = read();
  expect(valid).toBe(true);
  expect(result?.recovery.lactulose).toBeCloseTo(0.252, 6);
  expect(result?.recovery.mannitol).toBeCloseTo(16.38, 6);
  expect(result?.ratio).toBeCloseTo(0.015385, 6);
});

test('in mmol/L it is the same', () => {
  const molar = (milligrams: number, molarMass: number) => String(milligrams / molarMass).slice(0, 12);
  const { result } = read({
    unit: 'mmol/L',
    'lactulose-0': molar(30, 342.3),
    'mannitol-0': molar(800, 182.17),
    baselineMannitol: molar(20, 182.17),
  });
  expect(result?.ratio).toBeCloseTo(0.015385, 6);
});

describe('what voids it, and what only warns', () => {
  test.each<readonly [string, Raw, string, boolean]>([
    ['more came out than went in', { 'mannitol-0': '9000', 'volume-0': '5000' }, 'impossible-recovery', false],
    ['lactulose above 5 %', { 'lactulose-0': '700', 'volume-0': '600' }, 'lactulose-very-high', false],
    ['more before than after', { baselineMannitol: '900' }, 'baseline-above-sample', false],
    ['90 mL in five hours', { 'volume-0': '90' }, 'volume-too-small', false],
    ['an eGFR of 25', { egfr: '25' }, 'kidney-failure', false],
    // A man of 80 kg: 0.7 × 0.13 × 80 × 5 / 24 = 1.52 mmol; 2 mmol/L × 0.42 L = 0.84 mmol.
    ['too little creatinine', { sex: 'male', weight: '80', creatinineAfter: '2' }, 'creatinine-short-men', false],
    ['an adult with 400 mL', { age: '40', 'volume-0': '400' }, 'volume-small', true],
    ['no sample before', { baselineMannitol: '' }, 'no-baseline', true],
    ['much mannitol before', { baselineMannitol: '100' }, 'baseline-mannitol-high', true],
    ['an adult with 3.8 % mannitol', { ...adult, 'mannitol-0': '105' }, 'mannitol-low', true],
    ['an NSAID before', { 'took-nsaid': 'yes' }, 'nsaid-before', true],
    ['alcohol before', { 'drank-alcohol': 'yes' }, 'alcohol-before', true],
  ])('%s', (_what, change, check, valid) => {
    expect(failed(change)).toContain(check);
    expect(read(change).valid).toBe(valid);
  });

  test('answered “no”, a circumstance neither fails nor is left open', () => {
    const { failed: failing, notMade } = read({ 'took-nsaid': 'no' });
    expect([...failing, ...notMade.map(({ check }) => check)].map(({ id }) => id)).not.toContain('nsaid-before');
  });
  test('not answered, it is listed as not made', () =>
    expect(read().notMade.map(({ check }) => check.id)).toContain('nsaid-before'));
});

describe('what it may be compared with', () => {
  const comparable = (change: Raw) =>
    read(change).sets.flatMap(({ set, reasons }) => (reasons.length === 0 ? [set.id] : []));
  test('the same drink, window, assay and age: Belfast', () =>
    expect(comparable({ ...adult, drink: 'glucose-5-2', assay: 'enzymatic' })).toEqual(['belfast-adults']));
  test.each([
    ['another drink', { drink: 'isotonic-5-2' }],
    ['another window', { collection: 'h0-6' }],
    ['another assay', { assay: 'hplc' }],
    ['another age', { age: '12' }],
    ['no age', { age: '' }],
  ])('%s: nothing', (_what, change) =>
    expect(comparable({ ...adult, drink: 'glucose-5-2', assay: 'enzymatic', ...change })).toEqual([]),
  );
  test('a window that the source does not state is not supposed: Ancona is no yardstick', () =>
    expect(read().sets.find(({ set }) => set.id === 'ancona-adolescents')).toMatchObject({
      reasons: ['window_not_stated'],
      verdict: null,
    }));
  test('the limit on the report decides, where there is one', () => {
    expect(read({ limit: '0.03' }).ownLimit).toEqual({ limit: 0.03, verdict: 'within' });
    expect(read({ limit: '0.01' }).ownLimit).toEqual({ limit: 0.01, verdict: 'above' });
  });
  test('what is only a bound is neither, where it could be either', () => {
    expect(read({ limit: '0.01', 'lactulose-0-below': 'yes' }).ownLimit?.verdict).toBeNull();
    expect(read({ limit: '0.03', 'lactulose-0-below': 'yes' }).ownLimit?.verdict).toBe('within');
  });
  test('a void result is held against nothing', () =>
    expect(read({ limit: '0.03', 'volume-0': '90' }).ownLimit?.verdict).toBeNull());
});

test('a ratio of masses is turned into one of recoveries', () =>
  expect(read({ massRatio: '0.0385' }).converted).toBeCloseTo(0.0154, 6));

test('REG-08: impossible figures are named, not used', () => {
  const { errors, result, missing } = read({ 'volume-0': '-3', age: '200' });
  expect(Object.keys(errors)).toEqual(['volume-0', 'age']);
  expect([result, missing]).toEqual([null, ['volume']]);
  expect(dualSugarText(view, { ...exampleRaw(view), 'volume-0': '-3' }, read({ 'volume-0': '-3' }))).toContain(
    'Volume of urine: not used, impossible value',
  );
});

test('the copied text never says more than it may', () => {
  const text = dualSugarText(view, exampleRaw(view), read());
  expect(text).toContain('Lactulose / mannitol: 0.0154');
  expect(text).toContain('Not reviewed by anyone licensed.');
  expect(text).not.toMatch(/confirmed|diagnostic of/i);
});

describe('A11Y-16: picture and table show the same', () => {
  const { sets } = read({ ...adult, drink: 'glucose-5-2', assay: 'enzymatic' });
  const picture = renderToStaticMarkup(<ReferencePlot sets={sets} ratio={0.0154} />);
  const table = renderToStaticMarkup(<ReferenceTable sets={sets} drinkLabel={(id) => id} />);
  const figuresIn = (text: string) => text.match(/\d+\.\d+/g) ?? [];

  test('every set with a ratio is in both, and its figures are the same', () => {
    for (const { set } of sets) {
      const row = referenceRow(set);
      if (!set.ratio) continue;
      const drawn = new RegExp(`data-set="${set.id}".*?aria-label="([^"]*)"`).exec(picture)?.[1] ?? '';
      const listed = new RegExp(`data-set="${set.id}".*?</tr>`).exec(table)?.[0] ?? '';
      const expected = figuresIn([row.ratio, row.limit ?? '', ...row.patients].join(' '));
      expect([set.id, figuresIn(drawn)]).toEqual([set.id, expected]);
      for (const number of expected) expect([set.id, listed]).toEqual([set.id, expect.stringContaining(number)]);
    }
  });

  test('the result is drawn across what may be compared, and nowhere else', () => {
    const lines = picture
      .split('data-set="')
      .map((part) => [part.slice(0, part.indexOf('"')), part.includes('stroke-accent')]);
    expect(lines.filter(([, mine]) => mine).map(([id]) => id)).toEqual(expect.arrayContaining(['belfast-adults']));
    expect(lines.filter(([id, mine]) => mine && id === 'ancona-adolescents')).toEqual([]);
  });
});

// Logarithmic from 0.004 to 0.6: the middle is √(0.004 × 0.6) = 0.04899.
test.each([
  [0.004, 0],
  [0.04899, 50],
  [0.6, 100],
  [3, 100],
  [0, 0],
])('%s stands at %s %% of the axis', (ratio, place) => expect(ratioPosition(ratio)).toBeCloseTo(place, 1));
