import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetLookUp } from './look-up-key';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.resetModules();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

const loaded = () => import('./look-up-memory');
const stored = () => JSON.parse(kept.get('zonula-look-up') ?? 'null');

test('the entry opened last stands first, each once, twelve at most', async () => {
  const { rememberOpened } = await loaded();
  for (let n = 0; n < 15; n += 1) rememberOpened({ kind: 'finding', id: `f${n}` });
  rememberOpened({ kind: 'finding', id: 'f9' });
  expect(stored().recent).toHaveLength(12);
  expect(stored().recent.slice(0, 2)).toEqual([
    { kind: 'finding', id: 'f9' },
    { kind: 'finding', id: 'f14' },
  ]);
});

test('four are compared at most; a second tick takes one away', async () => {
  const { toggleCompared } = await loaded();
  for (const id of ['a', 'b', 'c', 'd', 'e']) toggleCompared(id);
  expect(stored().compared).toEqual(['a', 'b', 'c', 'd']);
  toggleCompared('b');
  expect(stored().compared).toEqual(['a', 'c', 'd']);
});

test('SEC-20 only kinds and ids are kept, and nothing after sign-out', async () => {
  const { rememberOpened } = await loaded();
  rememberOpened({ kind: 'condition', id: 'celiac-disease' });
  expect(stored()).toEqual({ recent: [{ kind: 'condition', id: 'celiac-disease' }], compared: [] });
  forgetLookUp();
  expect(kept.size).toBe(0);
});

test('what somebody else wrote there does no harm', async () => {
  for (const text of ['{', '[]', 'null', '{"recent":[{"kind":"nobody","id":"x"},3,null],"compared":"a"}']) {
    vi.resetModules();
    kept.set('zonula-look-up', text);
    const { rememberOpened } = await loaded();
    rememberOpened({ kind: 'source', id: 'doe-2019' });
    expect(stored()).toEqual({ recent: [{ kind: 'source', id: 'doe-2019' }], compared: [] });
  }
});
