import { expect, test } from 'vitest';
import type { Library } from '../library';
import { logicShownOf } from './logic';

const library = {
  findings: new Map([
    ['grey-leaves', { label: 'Grey leaves', kind: { type: 'presence' } }],
    ['soft-bark', { label: 'Soft bark', kind: { type: 'presence' } }],
  ]),
  investigations: new Map(),
} as unknown as Library;
const line = (words: string) => ({ kind: 'line', words: [words] });
const either = { kind: 'any', parts: [line('Grey leaves'), line('Soft bark')] };

test.each<[string, string, object]>([
  ['one thing', 'not stated(grey-leaves)', { kind: 'not', part: { kind: 'stated', part: line('Grey leaves') } }],
  ['several', 'stated(grey-leaves or soft-bark)', { kind: 'stated', part: either }],
])('what has to be known of %s is shown with what it is about', (_name, written, shown) => {
  expect(logicShownOf(written, library)).toEqual(shown);
});
