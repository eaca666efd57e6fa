import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clinicKeysOf } from './clinic-keys';

const dataKey = (number: number) => ({ number, key: new Uint8Array(randomBytes(32)) });
const [first, second] = [dataKey(1), dataKey(2)];
const keys = clinicKeysOf('cln_1', [first], 1);

const text = fc.string({ unit: 'binary', maxLength: 300 });

describe('sealed texts', () => {
  test('any text comes back, under any purpose', () => {
    fc.assert(fc.property(text, text, (said, purpose) => keys.open(keys.seal(said, purpose), purpose) === said));
  });

  test('nothing of a text shows in what is stored, and it never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (said) => {
        const sealed = keys.seal(said);
        return !sealed.includes(said) && sealed !== keys.seal(said) && /^z1\.1\.[\w-]+$/.test(sealed);
      }),
    );
  });

  test('one changed character anywhere is noticed', () => {
    fc.assert(
      fc.property(text, fc.nat(), (said, place) => {
        const sealed = keys.seal(said);
        const at = place % (sealed.length - 1);
        const other = sealed[at] === 'A' ? 'B' : 'A';
        expect(() => keys.open(sealed.slice(0, at) + other + sealed.slice(at + 1))).toThrow();
      }),
    );
  });

  test.each([
    ['another clinic, even one with the same key', () => clinicKeysOf('cln_2', [first], 1).open(keys.seal('x'))],
    ['another data key', () => clinicKeysOf('cln_1', [dataKey(1)], 1).open(keys.seal('x'))],
    ['another purpose', () => keys.open(keys.seal('x', 'note'), 'reference')],
    ['a text that was never sealed', () => keys.open('z1')],
    ['a text of another form', () => keys.open(keys.seal('x').replace('z1', 'z2'))],
    ['more behind its end', () => keys.open(`${keys.seal('x')}.x`)],
  ])('are closed to %s', (_name, open) => expect(open).toThrow());

  test('a later data key seals what is new; what was sealed before still opens, and is still found', () => {
    const later = clinicKeysOf('cln_1', [first, second], 2);
    expect(later.seal('x')).toMatch(/^z1\.2\./);
    expect(later.open(keys.seal('before'))).toBe('before');
    expect(later.marksOf('before')).toEqual(keys.marksOf('before'));
    expect(() => keys.open(later.seal('after'))).toThrow('no data key 2');
  });
});

describe('marks', () => {
  const found = (said: string, typed: string): boolean => {
    const marks = new Set(keys.marksOf(said));
    return keys.marksOf(typed).every((mark) => marks.has(mark));
  };

  test.each([
    ['a whole word', 'Blue folder, drawer 3', 'folder', true],
    ['its beginning', 'Blue folder', 'fold', true],
    ['two letters of it', 'Blue folder', 'fo', false],
    ['a word of two letters', 'dr A', 'dr', true],
    ['its end', 'Blue folder', 'older', false],
    ['without its accents, in capitals', 'Ödön', 'ODON', true],
    ['two words in any order', 'Blue folder', 'folder blu', true],
    ['one of two', 'Blue folder', 'blue cabinet', false],
    ['a word that goes on', 'Blue fold', 'folder', false],
    ['a word longer than what is told apart', 'pneumonoultramicroscopic', 'pneumonoultramicr', true],
  ])('%s', (_name, said, typed, expected) => expect(found(said, typed)).toBe(expected));

  test('every word of a text finds it, and so does every beginning from three letters on', () => {
    const word = fc.stringMatching(/^[a-zß-öø-ž]{3,20}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (words, which, length) => {
        const one = words[which % words.length] ?? '';
        return found(words.join(' '), one.slice(0, 3 + (length % one.length)));
      }),
    );
  });

  test('they are few, each once, short, and of one clinic', () => {
    const note = Array.from({ length: 1700 }, (_, index) => `word${index}`).join(' ');
    expect(keys.marksOf(note)).toHaveLength(1500);
    expect(keys.marksOf('blue Blue blue')).toHaveLength(2);
    for (const mark of keys.marksOf('Blue folder')) expect(mark).toMatch(/^[\w-]{14}$/);
    expect(clinicKeysOf('cln_2', [first], 1).marksOf('blue')).not.toContain(keys.marksOf('blue')[0]);
    expect(keys.marksOf('')).toEqual([]);
  });
});
