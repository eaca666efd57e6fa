import { type APIResponse, expect, test } from '@playwright/test';
import { pageAddresses, routeAddresses } from './fixtures/addresses';

const everywhere = [
  ...pageAddresses,
  ...routeAddresses,
  '/no-such-page',
  '/sessions/ses_none',
  '/%E0%A4%A',
  '/icon.svg',
];

const isHtml = (answer: APIResponse): boolean => /text\/html/.test(answer.headers()['content-type'] ?? '');

test('SEC-17: every page, route and refusal is sent with the fixed security headers', async ({ request }) => {
  for (const path of everywhere) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect([path, headers]).toEqual([
      path,
      expect.objectContaining({
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      }),
    ]);
    expect([path, headers['x-powered-by'], headers['server']]).toEqual([path, undefined, undefined]);
  }
});

test('SEC-16: every page, and every refusal that is one, has a strict policy with a nonce of its own', async ({
  request,
}) => {
  const nonces = new Set<string>();
  let pages = 0;
  for (const path of everywhere) {
    const answer = await request.get(path);
    const policy = answer.headers()['content-security-policy'] ?? '';
    if (!isHtml(answer)) {
      // What answers with data may load nothing at all.
      if (path.startsWith('/api/'))
        expect([path, policy]).toEqual([path, "default-src 'none'; frame-ancestors 'none'"]);
      continue;
    }
    pages += 1;
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect([path, scripts]).toEqual([path, expect.stringContaining("'strict-dynamic'")]);
    expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval/);
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect([path, policy]).toEqual([path, expect.stringContaining(rule)]);
    }
    nonces.add(/'nonce-([^']+)'/.exec(scripts)?.[1] ?? '');
  }
  expect(pages).toBeGreaterThan(pageAddresses.length - 5);
  expect(nonces.size).toBe(pages);
});

test('SEC-18: no page, and no answer that depends on the reader, is for a shared cache', async ({
  request,
  playwright,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    storageState: { cookies: [], origins: [] },
  });
  for (const path of [...pageAddresses, ...routeAddresses]) {
    const [mine, theirs] = [await request.get(path), await stranger.get(path)];
    for (const answer of [mine, theirs]) {
      const headers = answer.headers();
      expect([path, headers['x-nextjs-cache'], headers['x-nextjs-prerender'], headers['age']]).toEqual([
        path,
        undefined,
        undefined,
        undefined,
      ]);
      expect([path, headers['cache-control'] ?? '']).not.toEqual([path, expect.stringContaining('s-maxage')]);
      if (isHtml(answer)) expect([path, headers['cache-control']]).toEqual([path, expect.stringContaining('no-store')]);
    }
    // What may be kept by anybody is the same for everybody.
    if (/public/.test(mine.headers()['cache-control'] ?? '')) {
      expect([path, (await mine.body()).equals(await theirs.body())]).toEqual([path, true]);
    }
  }
  await stranger.dispose();
});

test('SEC-35: what development has is not there', async ({ request }) => {
  for (const path of [
    '/_next/webpack-hmr',
    '/__nextjs_original-stack-frames',
    '/__nextjs_source-map',
    '/_next/static/development/_buildManifest.js',
    '/api/seed',
    '/api/test',
    '/api/dev',
    '/.env',
    '/.git/config',
    '/package.json',
    '/.next/BUILD_ID',
    '/prisma/schema.prisma',
    '/api/trpc-playground',
    '/api/auth/providers',
  ]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    if (path === '/api/auth/providers') expect(await answer.text()).not.toMatch(/test|demo/i);
    else expect([path, answer.status()]).toEqual([path, 404]);
  }
});
