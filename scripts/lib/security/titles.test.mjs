import { expect, test } from 'vitest';
import { problemsOf, rememberedRun, resultOf, securityPage } from './page.mjs';
import { ranAs, titlesIn } from './titles.mjs';

// An identifier of no requirement, put together here so that this file quotes none.
const id = ['SEC', '98'].join('-');
const other = ['REG', '97'].join('-');

test('titles of tests, groups and tables are found; other texts are not', () => {
  const source = `
    // ${id}: a remark
    test('${id}: alone', () => expect(x, '${id}: a message').toBe(1));
    describe.each(rows)('${id}, ${other}: %s', () => {});
    test.each([
      ['a (row)', 1],
    ])("${other}: it’s \\"so\\"", () => {});
    const name = '${id}';
    test('nothing of that', () => {});`;
  expect(titlesIn(source)).toEqual([
    { title: `${id}: alone`, ids: [id] },
    { title: `${id}, ${other}: %s`, ids: [id, other] },
    { title: `${other}: it’s "so"`, ids: [other] },
  ]);
});

test.each([
  ['%s = %s stops it', 'environment A = 1 stops it', true],
  ['%s = %s stops it', 'A stops it', false],
  [`of $${'{path}'} (all)`, 'headers of /x?y (all)', true],
  ['a.b', 'axb', false],
])('“%s” and “%s”', (written, name, expected) => expect(ranAs(written, name)).toBe(expected));

const file = 'a.test.ts';
const quoting = { file, title: `${id}: alone`, ids: [id] };
const ran = (passed) => ({ [file]: { on: '2026-11-21', tests: [{ name: `group ${id}: alone`, passed }] } });
const required = [{ id, says: 'Something', missing: null }];
const rowOf = (requirements, tests, run) =>
  securityPage(requirements, tests, { tests: run })
    .split('\n')
    .find((line) => line.startsWith(`| ${id}`));

test('a requirement is met when its tests have passed, and only then', () => {
  const row = (results) => rowOf(required, [quoting], rememberedRun([quoting], results, {}));
  expect(row(ran(true))).toContain('| 1 | met |');
  expect(row(ran(false))).toContain('| 1 | fails |');
  expect(row({})).toContain('| 1 | not all run yet |');
  expect(rowOf(required, [], {})).toContain('| 0 | not met |');
  expect(
    rowOf([{ ...required[0], missing: 'the rest' }], [quoting], rememberedRun([quoting], ran(true), {})),
  ).toContain('| 1 | in part | the rest |');
});

test('what did not run again stays as it was remembered; a test that is gone is forgotten', () => {
  const before = rememberedRun([quoting], ran(true), {});
  expect(rememberedRun([quoting], {}, before)).toEqual(before);
  expect(rememberedRun([], {}, before)).toEqual({});
  expect(resultOf(quoting, ran(false))).toEqual({ on: '2026-11-21', passed: 0, failed: 1 });
});

test('a requirement without test or reason, and an identifier of none, are named', () => {
  expect(problemsOf(required, [])).toEqual([expect.stringContaining(`${id} has no test`)]);
  expect(problemsOf([{ ...required[0], missing: 'why' }], [])).toEqual([]);
  expect(problemsOf([], [quoting])).toEqual([expect.stringContaining(`${file} quotes ${id}`)]);
});
