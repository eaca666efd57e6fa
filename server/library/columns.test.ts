import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inColumns, type Json, outOfColumns } from './columns';
import { currentBrowserFile } from './current-catalogue';

/** Through JSON, as it is written and with short rows; both give the same. */
const back = (value: Json): Json => {
  const [whole, short] = [false, true].map((one) => outOfColumns(JSON.parse(JSON.stringify(inColumns(value, one)))));
  expect(JSON.stringify(short) === JSON.stringify(whole)).toBe(true);
  return short ?? null;
};

describe('JSON, column by column', () => {
  test.each<[string, Json]>([
    ['a plain value', 3],
    ['nothing', null],
    ['the same empty object twice', [{}, {}]],
    ['an empty list and an empty object', [[], {}]],
    [
      'objects with the same keys',
      [
        { a: 1, b: 'x' },
        { a: 2, b: null },
      ],
    ],
    ['objects with other keys', [{ a: 1 }, { b: 2 }, { a: 3 }, { b: 4, a: 5 }]],
    ['entries by name', { one: { a: 1 }, two: { a: 2 }, three: { a: [1, [2, 3], []] } }],
    ['a mixture', [1, null, [1], { a: 1 }, 'x', { a: [] }, [{ a: 2 }, 5], {}, {}]],
  ])('%s comes back as it was, its keys in their order', (_name, value) => {
    expect(JSON.stringify(back(value))).toBe(JSON.stringify(value));
  });

  test('so does anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        // No entry is called so.
        fc.pre(!text.includes('__proto__'));
        const plain = JSON.parse(text) as Json;
        expect(JSON.stringify(back(plain))).toBe(JSON.stringify(plain));
      }),
      { numRuns: 300 },
    );
  });

  test('the knowledge that the browser thinks with comes back byte for byte', () => {
    const file = currentBrowserFile();
    expect(JSON.stringify(back(JSON.parse(file))) === file).toBe(true);
  });

  test('what is alike stands together, and no key is written twice', () => {
    const two = inColumns([
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]);
    expect(JSON.stringify(two)).toContain('["id","n"],[[[0,["a","b"]]]],[[[0,[1,2]]]]');
  });

  test('two records by the same ids are one column of their entries, not one for each id', () => {
    const byId = { a: { n: 1 }, b: { n: 2 }, c: { n: 3 } };
    const { columns } = inColumns([byId, byId]);
    expect(JSON.stringify(columns)).toContain('["a","b","c","a","b","c"]');
    expect(JSON.stringify(columns)).toContain('[1,2,3,1,2,3]');
  });
});
