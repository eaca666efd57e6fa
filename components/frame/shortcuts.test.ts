import { expect, test } from 'vitest';
import { roles as everyRole, type Role } from '@/server/clinics/schema';
import { stepOf } from '../sessions/use-list-keys';
import { jumpKeys } from './jump-keys';
import { shortcutsFor } from './listed-shortcuts';
import { headerPlacesFor, placesFor } from './places';
import { type KeyPress, wishOf } from './shortcuts';

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
  ['G, then Q', { key: 'q', begun: true }, { type: 'jump', key: 'q' }],
  ['Q alone', { key: 'q' }, null],
  ['G, then N in a field', { key: 'n', begun: true, inField: true }, null],
  ['G, then Ctrl-N', { key: 'n', begun: true, ctrlKey: true }, null],
])('A11Y-22 %s', (_name, press, expected) =>
  expect(wishOf({ ...bare, ...press }, placesFor(['clinician']))).toEqual(expected),
);

test('A11Y-22 in a field no bare key does anything', () => {
  for (let code = 33; code < 127; code += 1) {
    for (const begun of [true, false]) {
      expect(
        wishOf({ ...bare, key: String.fromCharCode(code), inField: true, begun }, placesFor(everyRole)),
      ).toBeNull();
    }
  }
});

test.each<[string, readonly Role[]]>([
  ['clinician', ['clinician']],
  ['auditor', ['auditor']],
  ['everything at once', everyRole],
])('A11Y-22 each shortcut that is listed does something: %s', (_name, roles) => {
  for (const { keys } of shortcutsFor(roles)) {
    const [first = '', second] = keys;
    const press = first === 'Ctrl' ? { key: second ?? '', ctrlKey: true } : { key: second ?? first, begun: !!second };
    const moves = !second && stepOf(first.toLowerCase(), { bare: true, inside: false }) !== 0;
    expect([keys, moves || wishOf({ ...bare, ...press }, placesFor(roles)) !== null]).toEqual([keys, true]);
  }
});

test('A11Y-22 no two places have one key', () => {
  const keys = [...placesFor(everyRole), ...jumpKeys].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each<[string, readonly Role[], readonly string[]]>([
  ['reviewer', ['reviewer'], ['l', 'c', 'h']],
  ['administrator', ['administrator'], ['a', 'r', 'l', 'c', 'h']],
  ['auditor', ['auditor'], ['u', 'r', 'l', 'c', 'h']],
  ['clinician', ['clinician'], ['n', 's', 'l', 'c', 'h', 'r']],
])(
  'SEC-01: the keys of a %s lead to their own pages, and to nothing clinical that is not theirs',
  (_name, roles, keys) => {
    const places = placesFor(roles);
    expect(places.map(({ key }) => key)).toEqual(keys);
    for (let code = 97; code < 123; code += 1) {
      const key = String.fromCharCode(code);
      expect(wishOf({ ...bare, key, begun: true }, places)?.type === 'go').toBe(keys.includes(key));
    }
  },
);

test('whoever sees no patients has their duties in the header, which a clinician has no room for', () => {
  const header = (roles: readonly Role[]) => headerPlacesFor(roles).map(({ href }) => href);
  expect(header(['administrator', 'auditor'])).toEqual([
    '/administration',
    '/audit',
    '/library',
    '/calculators',
    '/about',
  ]);
  expect(header(['clinician', 'administrator', 'auditor'])).toEqual(header(['clinician']));
});
