import { describe, expect, test } from 'vitest';
import type { Answer } from '@/engine';
import { questionShortcuts } from '../frame/listed-shortcuts';
import { answerOfKey } from './answer-keys';

const presence = { type: 'presence' } as const;
const choice = {
  type: 'choice',
  choices: [
    { id: 'thin', label: 'Thin', picture: '' },
    { id: 'thick', label: 'Thick', picture: '' },
  ],
} as const;
const quantity = { type: 'quantity', unit: 'mg/L', otherUnits: [], min: 0, max: 9, shortcuts: [] } as const;

const said = (state: 'present' | 'absent' | 'unknown'): Answer => ({ kind: 'state', state });

describe('A11Y-22: a question that has the focus is answered by one key', () => {
  test.each<[string, Parameters<typeof answerOfKey>[0], string, Answer | null]>([
    ['P is present', presence, 'p', said('present')],
    ['Y is present', presence, 'y', said('present')],
    ['A is absent', presence, 'a', said('absent')],
    ['N is absent', presence, 'n', said('absent')],
    ['U is unknown', presence, 'u', said('unknown')],
    ['1 is the first of the row', presence, '1', said('present')],
    ['3 is the last of the row', presence, '3', said('unknown')],
    ['4 is none', presence, '4', null],
    ['0 is none', presence, '0', null],
    ['X is none', presence, 'x', null],
    ['the second of two choices', choice, '2', { kind: 'choice', choice: 'thick' }],
    ['unknown stands after the choices', choice, '3', said('unknown')],
    ['Y says nothing about a choice', choice, 'y', null],
    ['U is unknown for a figure', quantity, 'u', said('unknown')],
    ['a digit begins a figure, and answers nothing', quantity, '1', null],
  ])('%s', (_name, kind, key, expected) => expect(answerOfKey(kind, key)).toEqual(expected));
});

test('A11Y-22: the letters that are listed for answering do answer', () => {
  const letters = questionShortcuts.flatMap(({ keys }) => keys.map((key) => key.toLowerCase()));
  expect(letters.filter((key) => answerOfKey(presence, key) !== null)).toEqual(['p', 'a', 'u']);
});
