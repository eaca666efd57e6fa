import { expect, test } from 'vitest';
import { stepOf } from '../sessions/use-list-keys';
import { type KeyPress, shortcuts, wishOf } from './shortcuts';

const bare: KeyPress = { key: '', ctrlKey: false, metaKey: false, altKey: false, inField: false, begun: false };

test.each<[string, Partial<KeyPress>, unknown]>([
  ['Ctrl-K', { key: 'k', ctrlKey: true }, { type: 'palette' }],
  ['Cmd-K', { key: 'k', metaKey: true }, { type: 'palette' }],
  ['Ctrl-K in a field', { key: 'k', ctrlKey: true, inField: true }, { type: 'palette' }],
  ['Ctrl-Alt-K', { key: 'k', ctrlKey: true, altKey: true }, null],
  ['Ctrl-C', { key: 'c', ctrlKey: true }, null],
  ['?', { key: '?' }, { type: 'list' }],
  ['? in a field', { key: '?', inField: true }, null],
  ['/', { key: '/' }, { type: 'search' }],
  ['/ in a field', { key: '/', inField: true }, null],
  ['G', { key: 'g' }, { type: 'begin' }],
  ['G in a field', { key: 'g', inField: true }, null],
  ['N alone', { key: 'n' }, null],
  ['G, then N', { key: 'n', begun: true }, { type: 'go', href: '/sessions/new' }],
  ['G, then L', { key: 'L', begun: true }, { type: 'go', href: '/library' }],
  ['G, then N in a field', { key: 'n', begun: true, inField: true }, null],
  ['G, then Ctrl-N', { key: 'n', begun: true, ctrlKey: true }, null],
])('A11Y-22 %s', (_name, press, expected) => expect(wishOf({ ...bare, ...press })).toEqual(expected));

test('A11Y-22 in a field no bare key does anything', () => {
  for (let code = 33; code < 127; code += 1) {
    for (const begun of [true, false]) {
      expect(wishOf({ ...bare, key: String.fromCharCode(code), inField: true, begun })).toBeNull();
    }
  }
});

test('A11Y-22 each shortcut that is listed does something', () => {
  for (const { keys } of shortcuts) {
    const [first = '', second] = keys;
    const press = first === 'Ctrl' ? { key: second ?? '', ctrlKey: true } : { key: second ?? first, begun: !!second };
    const moves = !second && stepOf(first.toLowerCase(), { bare: true, inside: false }) !== 0;
    expect([keys, moves || wishOf({ ...bare, ...press }) !== null]).toEqual([keys, true]);
  }
});
