import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { library } from '../library/library';
import { calculatorList, calculatorView } from './schema';
import { calculatorOutlines, calculatorViewOf } from './view';

const views = entries.calculators.map(({ id }) => [id, calculatorViewOf(id, library())] as const);

test.each(views)('SEC-03: %s fits its shape, with nothing beyond it', (_id, view) =>
  expect(calculatorView.safeParse(view).error).toBeUndefined(),
);

test('the list fits its shape', () =>
  expect(calculatorList.safeParse({ calculators: calculatorOutlines(library()) }).error).toBeUndefined());

test('there is none of another name', () => expect(calculatorViewOf('phrenology', library())).toBeNull());

describe('the pictured sets', () => {
  const view = calculatorViewOf('lactulose-mannitol', library());
  const sets = view?.kind === 'dual_sugar' ? view.referenceSets : [];
  const ratioOf = (id: string) => sets.find((set) => set.id === id)?.ratio;
  // One standard deviation on either side of the printed mean, and not below zero.
  test.each([
    ['brno-adults', 0.0042, 0.0204], // 0.0123 ± 0.0081
    ['rhamnose-children', 0.011, 0.031], // 0.021 ± 0.010
    ['small-volume', 0, 0.08], // 0.04 ± 0.04
    ['dhaka-infants', 0, 0.267], // 0.109 ± 0.158
    ['mayo-first-hours', 0.05, 0.11], // as printed
  ])('%s: from %s to %s', (id, low, high) => {
    expect(ratioOf(id)?.low).toBeCloseTo(low, 9);
    expect(ratioOf(id)?.high).toBeCloseTo(high, 9);
  });
  test('a set without a spread has no bar', () =>
    expect(ratioOf('belfast-adults')).toEqual({ value: 0.02, of: 'not_said', bounds: null, low: null, high: null }));
});
