import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';

const source = readFileSync(path.join(import.meta.dirname, '../../public/service-worker.js'), 'utf8');
const ORIGIN = 'https://app.example';

/** A server with these files, and what it was asked. */
const site: Record<string, string> = {
  '/offline': '<script src="/_next/static/chunks/a.js"></script><link href="/knowledge/0123456789abcdef">',
  '/_next/static/chunks/a.js': 'load(["static/chunks/b.js","static/chunks/style.css"])',
  '/_next/static/chunks/b.js': 'back("static/chunks/a.js")',
  '/_next/static/chunks/style.css': 'url(../media/type.woff2)',
  '/_next/static/media/type.woff2': 'letters',
  '/knowledge/0123456789abcdef': '{"text":"static/chunks/none.js"}',
};

interface FetchEvent {
  readonly request: { readonly method: string; readonly url: string; readonly mode: string };
  readonly preloadResponse: Promise<Response | undefined>;
  answer: Promise<Response> | null;
  respondWith(answer: Promise<Response>): void;
}

/** The worker, with a browser around it that holds just what it uses. */
const worker = (build = 'one', kept = new Map<string, Map<string, Response>>()) => {
  const listeners = new Map<string, (event: object) => void>();
  const asked: { readonly url: string; readonly credentials?: string }[] = [];
  let network: (url: string) => Response = (url) =>
    site[url] === undefined ? new Response(null, { status: 404 }) : new Response(site[url]);
  const pathOf = (request: string | { url: string }): string =>
    new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname;
  const caches = {
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, cache);
      return { put: async (url: string, response: Response) => void cache.set(url, response) };
    },
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (request: string | { url: string }, { cacheName }: { cacheName?: string } = {}) => {
      const names = cacheName ? [cacheName] : [...kept.keys()];
      return names.map((name) => kept.get(name)?.get(pathOf(request))).find(Boolean);
    },
  };
  const self = {
    location: { href: `${ORIGIN}/service-worker.js?build=${build}`, origin: ORIGIN },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    skipWaiting: async () => undefined,
    registration: {},
    clients: { claim: async () => undefined },
  };
  const fetch = async (request: string | { url: string }, init: { credentials?: string } = {}) => {
    const url = pathOf(request);
    asked.push({ url, ...init });
    return network(url);
  };
  vm.runInNewContext(source, { self, caches, fetch, URL, Set, Promise, Error });
  const dispatch = async (type: string): Promise<void> => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => (work = promise) });
    await work;
  };
  const ask = (url: string, { method = 'GET', mode = 'navigate' } = {}): Promise<Response> | null => {
    const event: FetchEvent = {
      request: { method, mode, url: `${ORIGIN}${url}` },
      preloadResponse: Promise.resolve(undefined),
      answer: null,
      respondWith(answer) {
        this.answer = answer;
      },
    };
    listeners.get('fetch')?.(event);
    return event.answer;
  };
  return {
    asked,
    kept,
    dispatch,
    ask,
    answer: (how: (url: string) => Response) => {
      network = how;
    },
  };
};

let installed: ReturnType<typeof worker>;
beforeEach(async () => {
  installed = worker();
  await installed.dispatch('install');
  await installed.dispatch('activate');
});
const gone = (): Response => {
  throw new TypeError('Failed to fetch');
};

describe('REL-10: what is kept', () => {
  test('the shell, the files it names and those that they name, each asked for without cookies', () => {
    expect([...(installed.kept.get('zonula-shell-one')?.keys() ?? [])].sort()).toEqual(Object.keys(site).sort());
    expect(installed.asked.map(({ credentials }) => credentials)).toEqual(Object.keys(site).map(() => 'omit'));
  });

  test('nothing, when a part of it is missing: a worker without its shell is not installed', async () => {
    const half = worker();
    half.answer((url) => new Response(site[url], { status: url.endsWith('b.js') ? 404 : 200 }));
    await expect(half.dispatch('install')).rejects.toThrow('404');
  });

  test('of builds, this one and the one before', async () => {
    const kept = installed.kept;
    for (const build of ['two', 'three']) {
      const next = worker(build, kept);
      await next.dispatch('install');
      await next.dispatch('activate');
    }
    expect([...kept.keys()]).toEqual(['zonula-shell-two', 'zonula-shell-three']);
  });
});

describe('while the server answers', () => {
  test.each([200, 303, 401, 404, 500])('a page with %i is what it says, and is not kept (SEC-18)', async (status) => {
    installed.answer(() => new Response(status === 303 ? null : 'somebody’s page', { status }));
    expect((await installed.ask('/sessions'))?.status).toBe(status);
    expect(installed.kept.get('zonula-shell-one')?.has('/sessions')).toBe(false);
  });

  test.each([
    ['a call', '/api/trpc/sessions.open', { mode: 'cors' }],
    ['the way out', '/api/auth/signout', { method: 'POST', mode: 'cors' }],
    ['a form', '/sign-in', { method: 'POST', mode: 'navigate' }],
    ['a part of a page', '/sessions?_rsc=1', { mode: 'cors' }],
  ])('%s goes past it', (_name, url, how) => expect(installed.ask(url, how)).toBeNull());
});

describe('when nothing answers', () => {
  test('any page is the shell; files and knowledge come from the cache', async () => {
    installed.answer(gone);
    expect(await (await installed.ask('/sessions/ses_1'))?.text()).toBe(site['/offline']);
    const file = await installed.ask('/_next/static/chunks/b.js', { mode: 'no-cors' });
    expect(await file?.text()).toBe(site['/_next/static/chunks/b.js']);
  });
});
