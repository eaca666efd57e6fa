import { expect, test } from 'vitest';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { type FigureTexts, readFigures } from './read-figures';

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
const read = (texts: Readonly<Record<string, FigureTexts>>) => readFigures(catalogue, figures, texts);

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
    issue: { 'leaf-green': { field: 'lowerLimit', message: 'Enter the lower limit as a number above 0' } },
  });
});
