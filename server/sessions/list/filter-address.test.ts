import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilter, type SessionFilter, sessionFilter, sizeOf } from './filter';
import { addressOfFilter, filterIn } from './filter-address';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 8 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const anyFilter: fc.Arbitrary<SessionFilter> = fc.record({
  from: orNull(day),
  to: orNull(day),
  clinician: orNull(fc.uuid().map((uuid) => `cli_${uuid}`)),
  complaints: ids,
  findings: ids,
  leading: ids,
  redFlags: ids,
  chosen: ids,
  outstanding: ids,
  signedOff: orNull(fc.boolean()),
  outcomeKnown: orNull(fc.boolean()),
  demonstration: orNull(fc.boolean()),
  words: orNull(fc.uuid({ version: 7 }).map((uuid) => `wrd_${uuid}`)),
  knowledgeVersion: orNull(fc.stringMatching(/^[\w.-]{1,20}$/)),
});

const paramsOf = (address: string) => new URL(address, 'http://localhost').searchParams;

test('a filter goes into the address and comes out as it was', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(sessionFilter.parse(filter)).toEqual(filter);
      expect(filterIn(paramsOf(addressOfFilter(filter)))).toEqual(filter);
    }),
  );
});

test('SEC-04: whatever stands in an address, a filter comes out that the schema takes', () => {
  const names = ['from', 'to', 'by', 'complaint', 'finding', 'flag', 'signed', 'outcome', 'knowledge', 'q'];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), id, day)), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, (given) => {
      const filter = filterIn(new URLSearchParams(given));
      expect(sessionFilter.parse(filter)).toEqual(filter);
    }),
  );
});

test.each<[string, string, Partial<SessionFilter>]>([
  ['nothing', '', {}],
  ['what a form sends, with the fields left empty', 'from=&finding=a&finding=b&signed=', { findings: ['a', 'b'] }],
  ['the same id twice', 'finding=a,a,b', { findings: ['a', 'b'] }],
  ['a day that does not exist', 'from=2026-02-30&to=2026-03-01', { to: '2026-03-01' }],
  ['a word that is no choice', 'signed=maybe&outcome=open', { outcomeKnown: false }],
  ['more ids than are taken', `flag=${'abcdefghi'.split('').join(',')}`, {}],
])('an address with %s', (_name, address, expected) => {
  expect(filterIn(new URLSearchParams(address))).toEqual({ ...noFilter, ...expected });
});

test('the size of a filter is how many conditions it has', () => {
  expect(sizeOf(noFilter)).toBe(0);
  expect(sizeOf({ ...noFilter, findings: ['a', 'b'], signedOff: false, from: '2026-01-01' })).toBe(4);
});
