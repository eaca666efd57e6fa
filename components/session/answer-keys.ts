import type { Answer, AnswerState } from '@/engine';
import type { CatalogueFinding } from '@/server/library/schema';

/**
 * The answer that a key gives to a question: P, A and U, or Y and N as one says them, or the number of the answer in its
 * row. A figure is typed, and only its U is a key. `null` for a key that means nothing here.
 */
export const answerOfKey = (kind: CatalogueFinding['kind'], key: string): Answer | null => {
  if (key === 'u') return { kind: 'state', state: 'unknown' };
  if (kind.type === 'quantity') return null;
  const place = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  if (kind.type === 'presence') {
    const state = stateKeys[key] ?? inRow[place];
    return state ? { kind: 'state', state } : null;
  }
  const choice = kind.choices[place];
  if (choice) return { kind: 'choice', choice: choice.id };
  return place === kind.choices.length ? { kind: 'state', state: 'unknown' } : null;
};

const inRow: readonly AnswerState[] = ['present', 'absent', 'unknown'];

const stateKeys: Readonly<Record<string, AnswerState>> = { p: 'present', y: 'present', a: 'absent', n: 'absent' };
