// Keeps the shell of the walk for when there is no network: one page that is the same for everybody, the scripts and
// styles it can reach, and the knowledge base. Nothing that depends on who asks is ever kept (SEC-18), and nothing is
// answered from here while the server answers.

const SHELL = '/offline';
const PREFIX = 'zonula-shell-';
const cacheName = PREFIX + new URL(self.location.href).searchParams.get('build');
/** Files that never change under their address. */
const FIXED = /^\/(_next\/static|knowledge)\//;
const NAMED = /(?:_next\/)?static\/(?:chunks|media|css)\/[\w.~-]+\.(?:js|css|woff2)|\/knowledge\/[0-9a-f]{16}/g;
const RELATIVE = /\.\.\/media\/[\w.~-]+/g;

const fetched = async (path) => {
  // Without cookies: the page comes as anybody gets it.
  const response = await fetch(path, { credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

const namedIn = (text) => [
  ...(text.match(NAMED) ?? []).map((name) =>
    name.startsWith('static/') ? `/_next/${name}` : `/${name}`.replace('//', '/'),
  ),
  ...(text.match(RELATIVE) ?? []).map((name) => name.replace('..', '/_next/static')),
];

/** The shell, the files it names, those that they name, and so on: all that it can come to ask for. */
const keepShell = async () => {
  const cache = await caches.open(cacheName);
  const known = new Set([SHELL]);
  for (let next = [SHELL]; next.length > 0; ) {
    const texts = await Promise.all(
      next.map(async (path) => {
        const response = await fetched(path);
        const text = path.startsWith('/knowledge/') ? '' : await response.clone().text();
        await cache.put(path, response);
        return text;
      }),
    );
    next = [...new Set(texts.flatMap(namedIn))].filter((path) => !known.has(path));
    for (const path of next) known.add(path);
  }
};

self.addEventListener('install', (event) => {
  // What is not asked for below goes past this worker, where the browser knows how to.
  event
    .addRoutes?.({ condition: { urlPattern: new URLPattern({ pathname: '/api/*' }) }, source: 'network' })
    ?.catch?.(() => {});
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  // The one before stays: a page of that build may still be open.
  const tidy = async () => {
    const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheName);
    await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** The server's page; the shell only when nothing answers at all. */
const page = async (event) => {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch (error) {
    const shell = await caches.match(SHELL, { cacheName });
    if (!shell) throw error;
    return shell;
  }
};

const fixedFile = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (FIXED.test(pathname)) event.respondWith(fixedFile(request));
});
