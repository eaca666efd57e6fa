import { describe, expect, test } from 'vitest';
import { partsOf } from './match-text';

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
    ['another country’s spelling', 'Watery diarrhoea', 'diarrhea', 'Watery [diarrhoea]'],
    ['a slip', 'Repeat calprotectin', 'calprotectn', 'Repeat [calprotectin]'],
    ['no slip where the word itself is there', 'Leaves and heaves', 'leaves', '[Leaves] and heaves'],
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
