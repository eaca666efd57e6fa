import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { type Asked, optionsOf, scorerOf } from './scores';

const vocabulary = ['leaf', 'leaves', 'lean', 'bark', 'bar', 'root', 'rot', 'rust', 'blight', 'blood'];
const texts = fc.array(fc.constantFrom(...vocabulary), { maxLength: 6 }).map((words) => words.join(' '));
const rows = fc
  .array(fc.record({ title: texts, names: texts, asks: texts, text: texts }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((row, id) => ({ id, ...row })));
const word = fc.constantFrom(...vocabulary, 'le', 'b', 'ro', 'nothing');
const asked = fc.record({
  meanings: fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  slips: fc.uniqueArray(word, { maxLength: 3 }).map((slips) => new Set(slips)),
  short: fc.boolean(),
});

/** The whole query, asked of MiniSearch at once. */
const atOnce = (index: MiniSearch, { meanings, slips, short }: Asked) =>
  new Map(
    index
      .search(
        { combineWith: 'OR', queries: meanings.map((words) => ({ combineWith: 'OR' as const, queries: [...words] })) },
        {
          ...optionsOf('', short, false),
          boostTerm: (term) => optionsOf(term, short, slips.has(term)).boostTerm(),
          prefix: (term) => optionsOf(term, short, slips.has(term)).prefix,
        },
      )
      .map(({ id, score, queryTerms }) => [
        id as number,
        { score, met: meanings.filter((words) => words.some((one) => queryTerms.includes(one))).length },
      ]),
  );

test('word by word, and with what earlier searches kept, the scores are those of the whole query', () => {
  fc.assert(
    fc.property(rows, fc.array(asked, { minLength: 1, maxLength: 8 }), (documents, searches) => {
      const index = new MiniSearch({ fields: ['title', 'names', 'asks', 'text'] });
      index.addAll(documents);
      const scoresOf = scorerOf(index, documents.length);
      for (const search of searches) {
        const expected = atOnce(index, search);
        const found = scoresOf(search);
        expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.keys()));
        for (const { id, score, met } of found) {
          expect(score).toBeCloseTo(expected.get(id)?.score ?? Number.NaN, 9);
          expect(met).toBe(expected.get(id)?.met);
        }
      }
    }),
  );
});

test('what the index was given later is left to a search of its own', () => {
  const index = new MiniSearch({ fields: ['title', 'names', 'asks', 'text'] });
  index.add({ id: 0, title: 'leaf', names: '', asks: '', text: '' });
  const scoresOf = scorerOf(index, 1);
  index.add({ id: 1, title: 'leaf', names: '', asks: '', text: '' });
  expect(scoresOf({ meanings: [['leaf']], slips: new Set(), short: false }).map(({ id }) => id)).toEqual([0]);
});
