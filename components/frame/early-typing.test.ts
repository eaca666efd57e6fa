import { beforeEach, expect, test, vi } from 'vitest';
import { type EarlyPlace, keepEarlyTyping, PATIENCE_MS } from './early-typing';

let page = new EventTarget();
let place: EarlyPlace = 'page';
let text = '';
let left = 0;
let stop = (): void => {};

/** Whether the page gets it. */
const happens = (name: string, more: object = {}): boolean =>
  page.dispatchEvent(Object.assign(new Event(name, { cancelable: true }), more));
const types = (...keys: readonly string[]): readonly boolean[] => keys.map((key) => happens('keydown', { key }));

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  [place, text, left] = ['page', '', 0];
  stop = keepEarlyTyping(page, {
    placeOf: () => place,
    onText: (change) => {
      text = change(text);
    },
    onLeave: () => {
      left += 1;
    },
  });
  return () => {
    stop();
    vi.useRealTimers();
  };
});

test('what is typed before it is there is kept for it, and the page gets none of it', () => {
  expect(types('f', 'i', 'x', 'Backspace', 't', 'Enter')).toEqual([false, false, false, false, false, false]);
  expect([text, left]).toEqual(['fit', 0]);
  expect(happens('keydown', { key: 'k', ctrlKey: true })).toBe(true);
  expect(types('Tab', 'Shift', 'ArrowDown')).toEqual([true, true, true]);
});

test('once it has the focus it takes its own keys, wherever they go afterwards', () => {
  types('f');
  place = 'there';
  expect(happens('focusin')).toBe(true);
  place = 'page';
  expect(types('i', 'Escape')).toEqual([true, true]);
  expect([text, left]).toEqual(['f', 0]);
});

test.each<[string, () => void]>([
  ['Escape', () => void types('Escape')],
  ['a press elsewhere', () => void happens('pointerdown')],
  [
    'the focus in a field',
    () => {
      place = 'field';
      happens('focusin');
    },
  ],
])('A11Y-02: %s says that it is not wanted any more: the page has its keys back', (_name, end) => {
  types('f');
  end();
  expect(left).toBe(1);
  expect(types('4', '5', 'Backspace', 'Enter')).toEqual([true, true, true, true]);
  expect([text, left]).toEqual(['f', 1]);
});

test('a press in it, and the focus moved by the page itself, end nothing', () => {
  happens('focusin');
  place = 'there';
  happens('pointerdown');
  place = 'page';
  expect(types('f')).toEqual([false]);
  expect([text, left]).toEqual(['f', 0]);
});

test('a word is not cut in two; after two seconds without a letter the next one is the page’s', () => {
  for (const letter of 'celiac') {
    expect(types(letter)).toEqual([false]);
    vi.advanceTimersByTime(PATIENCE_MS / 2);
  }
  expect(text).toBe('celiac');
  vi.advanceTimersByTime(PATIENCE_MS);
  // Whoever only waits still gets what was asked for.
  expect(left).toBe(0);
  expect(types('4')).toEqual([true]);
  expect([text, left]).toEqual(['celiac', 1]);
});
