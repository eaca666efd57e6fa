import { expect, test } from 'vitest';
import { MasterKeyMissing, masterKeysOf } from './master-keys';

const [one, two] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];
const place = { clinicId: 'cln_1', number: 1 };
const dataKey = Buffer.alloc(32, 9);

test('a data key is wrapped with the first master key and opened with whichever it was wrapped with', () => {
  const before = masterKeysOf(one);
  const wrapped = before.wrap(dataKey, place);
  const during = masterKeysOf(`${two}, ${one}`);
  expect(during.unwrap(wrapped, before.currentId, place)).toEqual(dataKey);
  expect(during.currentId).toBe(masterKeysOf(two).currentId);
  expect(wrapped.includes(dataKey)).toBe(false);
});

test('a key that was not given is named, by an id that says nothing of it', () => {
  const wrapped = masterKeysOf(one).wrap(dataKey, place);
  const { currentId } = masterKeysOf(one);
  expect(() => masterKeysOf(two).unwrap(wrapped, currentId, place)).toThrow(MasterKeyMissing);
  expect(currentId).toMatch(/^[0-9a-f]{12}$/);
});

test.each([
  ['for another clinic', { clinicId: 'cln_2', number: 1 }],
  ['under another number', { clinicId: 'cln_1', number: 2 }],
])('a wrapped key does not open %s', (_name, elsewhere) => {
  const masters = masterKeysOf(one);
  expect(() => masters.unwrap(masters.wrap(dataKey, place), masters.currentId, elsewhere)).toThrow();
});
