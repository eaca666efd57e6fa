import { expect, test } from 'vitest';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { initialState } from '@/server/sessions/state';
import { isAllIn } from './all-in';
import { belowItsLimit, type FigureTexts, figureTextsOf, readFigures } from './read-figures';

// Invented figures, so that nobody takes them for medicine.
const figure = (unit: string, max: number, otherUnit: string): CatalogueFinding => ({
  label: '',
  question: '',
  definition: '',
  alsoKnownAs: [],
  section: 'results',
  asked: true,
  complaint: false,
  kind: { type: 'quantity', unit, min: 1, max, otherUnits: [{ unit: otherUnit, times: 10, plus: 0 }], shortcuts: [] },
});
const catalogue: Catalogue = {
  findings: { 'leaf-green': figure('g/L', 200, 'g/dL'), 'leaf-size': figure('fL', 150, 'aL') },
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
const figures = {
  of: [{ finding: 'leaf-green', belowLimit: 'pale-leaves' }, { finding: 'leaf-size' }],
  readAs: [],
};
const typed = (figure: string, unit = 'g/L', lowerLimit = ''): FigureTexts => ({
  figure,
  unit,
  upperLimit: '',
  lowerLimit,
});
const fresh = initialState({ setting: 'primary_care', ageYears: 40, sex: 'female' });
const present = { kind: 'state', state: 'present' } as const;
const green = (value: number) => ({ kind: 'quantity', value, unit: 'g/L' }) as const;
/** A figure of 94 that was below the limit of its laboratory. */
const below: SessionState = {
  ...fresh,
  answers: { 'leaf-green': green(94), 'pale-leaves': present },
  reported: { 'pale-leaves': { ...belowItsLimit, takenOn: null } },
};
const read = (texts: Readonly<Record<string, FigureTexts>>, state = fresh) => {
  const opened = Object.fromEntries(
    figures.of.map(({ finding }) => [finding, figureTextsOf(catalogue, state, finding)]),
  );
  return readFigures(catalogue, figures, state, opened, { ...opened, ...texts });
};

test('a report whose every figure is entered has nothing more to say; one that is unknown or missing leaves it open', () => {
  expect(isAllIn(figures, { 'leaf-green': green(94), 'leaf-size': green(80) })).toBe(true);
  expect(isAllIn(figures, { 'leaf-green': green(94) })).toBe(false);
  expect(isAllIn(figures, { 'leaf-green': green(94), 'leaf-size': { kind: 'state', state: 'unknown' } })).toBe(false);
  expect(isAllIn(undefined, { 'leaf-green': green(94) })).toBe(false);
});

test('what stood on the report is kept beside the value that is used; an empty field is left out', () => {
  expect(read({ 'leaf-green': typed('9,4', 'g/dL'), 'leaf-size': typed('', 'fL') })).toEqual({
    ok: true,
    value: [
      {
        finding: 'leaf-green',
        answer: { kind: 'quantity', value: 94, unit: 'g/L' },
        reported: { value: 9.4, unit: 'g/dL', qualifier: null, upperLimit: null },
      },
    ],
  });
});

test('a figure below the laboratory’s own limit says so', () => {
  expect(read({ 'leaf-green': typed('9.4', 'g/dL', '9.5') })).toMatchObject({
    value: [{ finding: 'leaf-green' }, { finding: 'pale-leaves', answer: { kind: 'state', state: 'present' } }],
  });
  expect(read({ 'leaf-green': typed('9.5', 'g/dL', '9.5') })).toMatchObject({ value: [{ finding: 'leaf-green' }] });
});

test('REG-08: what is impossible is named at its field, and nothing is entered', () => {
  expect(read({ 'leaf-green': typed('9.4', 'g/dL'), 'leaf-size': typed('900', 'fL') })).toEqual({
    ok: false,
    issue: { 'leaf-size': { field: 'figure', message: 'Enter a number from 1 to 150 fL' } },
  });
  expect(read({ 'leaf-green': typed('94', 'g/L', 'low') })).toEqual({
    ok: false,
    issue: { 'leaf-green': { field: 'lowerLimit', message: 'Enter a number from 1 to 200 g/L' } },
  });
});

test('REG-08: the lower limit is read in the unit of its figure, and refused where it is impossible', () => {
  const refused = {
    ok: false,
    issue: { 'leaf-green': { field: 'lowerLimit', message: 'Enter a number from 1 to 200 g/L' } },
  };
  expect(read({ 'leaf-green': typed('9.4', 'g/dL', '95') })).toEqual(refused);
  expect(read({ 'leaf-green': typed('94', 'g/L', '0.5') })).toEqual(refused);
  expect(read({ 'leaf-green': typed('< 9.5', 'g/dL', '9.5') })).toMatchObject({
    value: [{ finding: 'leaf-green' }, { finding: 'pale-leaves', answer: present, reported: belowItsLimit }],
  });
});

test('what nobody touched is left as it stands; what was emptied is taken back', () => {
  const printed: SessionState = {
    ...fresh,
    answers: { 'leaf-green': green(94), 'leaf-size': { kind: 'quantity', value: 80, unit: 'fL' } },
    reported: { 'leaf-green': { value: 9.4, unit: 'g/dL', qualifier: null, upperLimit: null, takenOn: '2026-01-02' } },
  };
  expect(read({}, printed)).toEqual({ ok: true, value: [] });
  expect(read({ 'leaf-size': typed(' ', 'fL') }, printed)).toEqual({
    ok: true,
    value: [{ finding: 'leaf-size', answer: null }],
  });
  expect(read({ 'leaf-green': typed('9.4', 'g/dL', '9.5') }, printed)).toMatchObject({
    value: [{ finding: 'pale-leaves', answer: present }],
  });
});

test('what a figure below the limit had made goes with it', () => {
  const takenBack = { finding: 'pale-leaves', answer: null };
  expect(read({ 'leaf-green': typed('142', 'g/L', '95') }, below)).toMatchObject({
    value: [{ finding: 'leaf-green' }, takenBack],
  });
  expect(read({ 'leaf-green': typed('') }, below)).toMatchObject({ value: [{ answer: null }, takenBack] });
  expect(read({ 'leaf-green': typed('94', 'g/L', '90') }, below)).toEqual({ ok: true, value: [takenBack] });
});

test('without its limit, a lower figure stays below it, and a higher one asks for it again', () => {
  expect(read({ 'leaf-green': typed('93') }, below)).toMatchObject({ value: [{ finding: 'leaf-green' }] });
  expect(read({ 'leaf-green': typed('95') }, below)).toMatchObject({
    ok: false,
    issue: { 'leaf-green': { field: 'lowerLimit' } },
  });
});

test('what the clinician had said stays said', () => {
  const said = { ...fresh, answers: below.answers };
  expect(read({ 'leaf-green': typed('142', 'g/L', '95') }, said)).toMatchObject({ value: [{ finding: 'leaf-green' }] });
  expect(read({ 'leaf-green': typed('142') }, { ...below, complaints: ['pale-leaves'] })).toMatchObject({
    value: [{ finding: 'leaf-green' }],
  });
  expect(read({ 'leaf-green': typed('93', 'g/L', '95') }, said)).toMatchObject({
    value: [{ finding: 'leaf-green' }, { finding: 'pale-leaves', saidBefore: true }],
  });
});
