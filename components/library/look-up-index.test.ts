import { afterEach, expect, test, vi } from 'vitest';
import { fileOf } from '@/server/library/search/file';
import { lateKinds, type SearchDocument } from '@/server/library/search/schema';
import { arrivingOf } from './look-up-index';

const condition: SearchDocument = {
  kind: 'condition',
  id: 'leaf-blight',
  title: 'Leaf blight',
  detail: '',
  facets: {},
};
const source: SearchDocument = { kind: 'source', id: 'linsalata', title: 'Linsalata 2020', detail: '', facets: {} };
const files: Readonly<Record<string, unknown>> = {
  '/knowledge/search/one': fileOf([condition], 'two'),
  '/knowledge/search/two': fileOf([source], null),
};

/** What is fetched brings its code along, which on a busy machine takes its time. */
const patiently = { timeout: 10_000 };

afterEach(() => vi.unstubAllGlobals());

test('a part that did not come is tried again by whoever asks next; one that is here is not fetched again', async () => {
  const failing = new Set(Object.keys(files));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (failing.has(address)) throw new TypeError('offline');
    return Response.json(files[address]);
  });
  const [first, second] = Object.keys(files) as [string, string];
  const settled = async (coming = arrivingOf('one')) => {
    await vi.waitFor(() => expect(coming.missing).not.toBeNull(), patiently);
    return coming.now;
  };

  expect(await settled()).toBeNull();
  failing.delete(first);
  expect((await settled())?.pending).toEqual(lateKinds);
  expect((await settled())?.documentOf('source', 'linsalata')).toBeUndefined();
  failing.delete(second);
  const coming = arrivingOf('one');
  await vi.waitFor(() => expect(coming.now?.pending).toEqual([]), patiently);
  expect(coming.now?.documentOf('source', 'linsalata')).toEqual(source);
  arrivingOf('one');
  expect(asked).toEqual([first, first, second, second, second]);
});
