import { describe, expect, test } from 'vitest';
import { matchesText, partsOf } from './match-text';

describe('matchesText', () => {
  test.each([
    ['an empty query', 'Green leaves', '', true],
    ['the start of a word', 'Green leaves', 'lea', true],
    ['words in any order', 'Green leaves', 'leaves gr', true],
    ['the middle of a word', 'Green leaves', 'eaves', false],
    ['accents and case', 'Écorce brûlée', 'ECORCE brul', true],
    ['one word that is missing', 'Green leaves', 'green bark', false],
    ['punctuation between words', 'Leaf-antibody (IgA)', 'iga leaf', true],
  ])('%s', (_name, text, query, expected) => expect(matchesText(text, query)).toBe(expected));
});

describe('partsOf', () => {
  const shown = (text: string, query: string) =>
    partsOf(text, query)
      .map((part) => (part.matched ? `[${part.text}]` : part.text))
      .join('');

  test.each([
    ['the start of a word', 'Weight loss', 'los', 'Weight [los]s'],
    ['two words', 'Green leaves', 'le gr', '[Gr]een [le]aves'],
    ['the longer of two typed words', 'Greenery', 'gr green', '[Green]ery'],
    ['an accent', 'Écorce', 'eco', '[Éco]rce'],
    ['nothing typed', 'Green', '', 'Green'],
  ])('marks %s', (_name, text, query, expected) => expect(shown(text, query)).toBe(expected));

  test('the parts joined are the text', () => {
    const text = 'Brûlée, green-leaf (IgA) 12';
    expect(
      partsOf(text, 'br ig 1')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
