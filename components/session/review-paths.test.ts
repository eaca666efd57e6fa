import { describe, expect, test } from 'vitest';
import type { WalkFrame } from './review-frames';
import { labelPlaces, pathsOf, placeOf } from './review-paths';

const condition = (id: string, point: number) => ({
  condition: id,
  cannotMiss: false,
  point,
  low: point / 2,
  high: Math.min(0.99, point * 1.5),
  prior: 0.1,
});
const flag = (
  rule: string,
  state: 'fires' | 'possible' = 'fires',
  strength: 'stop_now' | 'check_first' = 'stop_now',
) => ({
  rule,
  state,
  strength,
  urgency: 'emergency' as const,
  because: [],
  aside: null,
});
const frame = (ranking: WalkFrame['ranking'], flags: WalkFrame['flags'] = []): WalkFrame => ({
  entries: [],
  ranking,
  flags,
  plan: [],
});

describe('pathsOf', () => {
  test('draws what leads at the end, then what stood first on the way', () => {
    const walk = [
      frame([condition('beech-rust', 0.4), condition('ash-blight', 0.2)]),
      frame([condition('ash-blight', 0.6), condition('root-rot', 0.3)]),
    ];
    expect(pathsOf(walk).paths.map((path) => [path.condition, path.at.map((one) => one?.point ?? null)])).toEqual([
      ['ash-blight', [0.2, 0.6]],
      ['root-rot', [null, 0.3]],
      ['beech-rust', [0.4, null]],
    ]);
  });

  test('at most seven', () => {
    const walk = Array.from({ length: 12 }, (_, place) => frame([condition(`blight-${place}`, 0.2)]));
    expect(pathsOf(walk).paths).toHaveLength(7);
  });

  test('a red flag is marked where it begins to fire and where it ends; a weak or an open one is not', () => {
    const walk = [
      frame([], [flag('tree-falls', 'possible'), flag('old-tree', 'fires', 'check_first')]),
      frame([], [flag('tree-falls')]),
      frame([], [flag('tree-falls')]),
      frame([]),
    ];
    expect(pathsOf(walk).flags).toEqual([
      { raised: [], gone: [] },
      { raised: ['tree-falls'], gone: [] },
      { raised: [], gone: [] },
      { raised: [], gone: ['tree-falls'] },
    ]);
  });

  test('outside the subject there is nothing to draw', () => expect(pathsOf([frame([])]).paths).toEqual([]));
});

test.each([
  ['the first', 0, 5, 0],
  ['the last', 4, 5, 100],
  ['one alone stands in the middle', 0, 1, 50],
])('placeOf: %s', (_name, at, all, expected) => expect(placeOf(at, all)).toBe(expected));

describe('labelPlaces', () => {
  test.each([
    ['far apart, each stays at its point', [10, 50, 90], [10, 50, 90]],
    ['close together, they move apart downwards', [10, 12, 50], [10, 26, 50]],
    ['at the lower edge, they move up', [98, 99], [84, 100]],
    ['in the order of the points, whatever the order given', [52, 50], [66, 50]],
  ])('%s', (_name, points, expected) => expect(labelPlaces(points, 16, 100)).toEqual(expected));

  test('with less room than labels they share what there is', () => {
    expect(labelPlaces([0, 0, 0], 80, 100)).toEqual([0, 50, 100]);
  });
});
