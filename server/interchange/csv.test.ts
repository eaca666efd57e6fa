import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from './csv';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['=HYPERLINK("https://x")', `"'=HYPERLINK(""https://x"")"`],
  ['+49', "'+49"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', `"'\t=1"`],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['\r\n=1', `"'\r\n=1"`],
  ['%0A', "'%0A"],
])('%j is written as %j', (value, cell) => {
  expect(csvLine([value])).toBe(`${cell}\r\n`);
});

/** As a spreadsheet reads it. */
const cellsOf = (line: string): string[] => {
  const cells: string[] = [];
  let rest = line.slice(0, -2);
  for (;;) {
    const found = /^(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/.exec(rest);
    if (!found) throw new Error(`not CSV: ${rest}`);
    cells.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '') return cells;
    rest = rest.slice(found[0].length);
  }
};

test('whatever the cells, they come back, and none of them begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (cells) => {
      const read = cellsOf(csvLine(cells));
      expect(read.map((cell, place) => (cell === `'${cells[place]}` ? cell.slice(1) : cell))).toEqual(cells);
      for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠|%]/u);
    }),
    { numRuns: 2000 },
  );
});
