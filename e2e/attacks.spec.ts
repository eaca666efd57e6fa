import { connect } from 'node:net';
import type { APIRequestContext } from '@playwright/test';
import { pageAddresses, routeAddresses } from './fixtures/addresses';
import { expect, marker, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

/** What only somebody signed in sees: words of the frame and of the pages in it, and what was typed. */
const behindTheDoor = new RegExp(`Remove all demonstrations|Sign out|What brings the patient|${marker}`);
const open = /^\/(sign-in|setup|join|account-link)/;
const guarded = pageAddresses.filter((path) => !open.test(path));

const answerTo = (host: string, lines: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host);
    const socket = connect(Number(port), hostname, () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    let text = '';
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

test.describe('nobody signed in', () => {
  test.use({ storageState: { cookies: [], origins: [] } });
  const refused = async (request: APIRequestContext, path: string, headers: Record<string, string>) => {
    const answer = await request.get(path, { headers, maxRedirects: 0 });
    expect([path, headers, answer.status() < 500]).toEqual([path, headers, true]);
    expect([path, headers, await answer.text()]).not.toEqual([path, headers, expect.stringMatching(behindTheDoor)]);
  };

  test('SEC-23: the known ways around a framework open no page', async ({ request }) => {
    for (const path of guarded) {
      const tries: Record<string, string>[] = [
        { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
        { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
        { rsc: '1' },
        { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
        { rsc: '1', 'next-router-segment-prefetch': '/__PAGE__' },
        { 'x-nextjs-data': '1', 'x-matched-path': '/sign-in', 'x-invoke-path': '/sign-in' },
        { 'x-forwarded-host': 'elsewhere.example', 'x-original-url': path, 'x-rewrite-url': path },
      ];
      await Promise.all(tries.map((headers) => refused(request, path, headers)));
    }
  });

  test('SEC-23: nor do its other spellings', async ({ request, baseURL }) => {
    for (const path of guarded) {
      const tries = [
        `${path}.rsc`,
        `${path}.prefetch.rsc`,
        `${path}.segments/_tree.segment.rsc`,
        `${path}.txt`,
        `/${path}`,
        `/%2e${path}`,
        path.toUpperCase(),
        `/_next/data/build${path}.json`,
        `${path}?__nextDefaultLocale=en&_rsc=x`,
        `${path}?nxtPid=x&nxtPsessionId=x`,
      ];
      const { origin } = new URL(baseURL ?? '');
      await Promise.all(tries.map((spelled) => refused(request, `${origin}${spelled}`, {})));
    }
  });

  test('SEC-23: a WebSocket upgrade with an absolute address reaches nothing', async ({ baseURL }) => {
    for (const target of ['http://127.0.0.1:5432/', 'http://169.254.169.254/latest/meta-data/', '/sessions', '*']) {
      const said = await answerTo(baseURL ?? '', [
        `GET ${target} HTTP/1.1`,
        'Host: 169.254.169.254',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ]);
      expect([target, said]).not.toEqual([target, expect.stringMatching(/^HTTP\/1\.1 101/)]);
      expect(said).not.toMatch(/ami-id|PostgreSQL/);
      expect(said).not.toMatch(behindTheDoor);
    }
  });

  test('SEC-22: a request that is cut off or doubled is refused, and the app goes on', async ({ baseURL, request }) => {
    for (const lines of [
      ['POST /api/trpc/sessions.start HTTP/1.1', 'Host: x', 'Content-Length: 5', 'Transfer-Encoding: chunked', '', '0'],
      ['POST /api/trpc/sessions.start HTTP/1.1', 'Host: x', 'Content-Length: 5', 'Content-Length: 50', '', 'aaaaa'],
      ['GET /sessions HTTP/1.1', 'Host: x', `X-Long: ${'x'.repeat(40_000)}`],
      ['\x16\x03\x01\x02'],
    ]) {
      expect(await answerTo(baseURL ?? '', lines)).toMatch(/^(HTTP\/1\.1 4\d\d|$)/);
    }
    expect((await request.get('/healthz')).status()).toBe(200);
  });
});

test('SEC-23: crafted bodies of server functions, and names that reach a prototype, do nothing', async ({
  request,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  const crafted: Record<string, string>[] = [
    { '0': '["$1:__proto__:then"]', '1': '"$@0"' },
    {
      '0': '{"then":"$1:__proto__:then","status":"resolved_model","value":"{}","_response":{"_prefix":"process.exit()"}}',
    },
    { '0': '["$1:constructor:constructor"]', '1': '"return process.env"' },
    {
      __proto__: 'x',
      constructor: 'y',
      'constructor[prototype][roles]': 'administrator',
      '__proto__[roles]': 'auditor',
    },
    { $ACTION_ID_0000000000000000000000000000000000000000: '', '1_$ACTION_REF_1': '', $ACTION_KEY: 'k' },
  ];
  for (const path of ['/', '/sign-in', '/sessions', '/sessions/new']) {
    for (const multipart of crafted) {
      for (const headers of [
        { origin, 'next-action': '7f0000000000000000000000000000000000000000' },
        { origin },
      ] as Record<string, string>[]) {
        const answer = await request.post(path, { multipart, headers, maxRedirects: 0 });
        expect([path, multipart, await answer.text()]).not.toEqual([
          path,
          multipart,
          expect.stringMatching(/DATABASE_URL|AUTH_SECRET|node_modules/),
        ]);
      }
    }
  }
  for (const path of [
    '__proto__',
    'constructor',
    'sessions.__proto__',
    'sessions.constructor',
    'toString',
    'sessions.list.apply',
  ]) {
    expect([path, (await request.get(`/api/trpc/${path}`)).status()]).toEqual([path, 404]);
  }
  expect((await request.get('/healthz')).status()).toBe(200);
});

test('what the tests above look for is there for whoever is signed in', async ({ request }) => {
  expect(await (await request.get('/sessions')).text()).toMatch(behindTheDoor);
});

test('SEC-21: nothing is changed by a request from elsewhere, from nowhere, by a form or by GET', async ({
  request,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  for (const path of routeAddresses) {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: `${origin}.elsewhere.example` },
      { origin, 'sec-fetch-site': 'cross-site' },
      { origin, 'sec-fetch-site': 'same-site' },
      {},
    ] as Record<string, string>[]) {
      const answer = await request.post(path, { data: { text: '{}' }, headers, maxRedirects: 0 });
      // What takes no POST says so; what takes one refuses this.
      expect([path, headers, [403, 404, 405].includes(answer.status())]).toEqual([path, headers, true]);
    }
  }
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    for (const path of routeAddresses) {
      const answer = await request.fetch(path, { method, headers: { origin }, maxRedirects: 0 });
      expect([method, path, answer.status() >= 400 && answer.status() < 500]).toEqual([method, path, true]);
    }
  }
});

test('SEC-21: a form that is sent to a page, from here or from elsewhere, starts no session', async ({
  request,
  baseURL,
}) => {
  const reference = `forged-${crypto.randomUUID().slice(0, 8)}`;
  const form = { ageYears: '44', sex: 'female', setting: 'primary_care', localReference: reference };
  for (const origin of [new URL(baseURL ?? '').origin, 'https://elsewhere.example']) {
    expect((await request.post('/sessions/new', { form, headers: { origin } })).status()).toBe(200);
  }
  const list = await (await request.get('/api/interchange/sessions.csv')).text();
  expect(list.trim().split('\n').length).toBeGreaterThan(1);
  expect(list).not.toContain(reference);
});

test('SEC-22: ten megabytes, and brackets ten thousand deep, are refused wherever something is taken', async ({
  request,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  const headers = { origin, 'content-type': 'application/json' };
  const taking = [
    ...routeAddresses.filter((path) => !/trpc|nextauth|none/.test(path)),
    '/api/trpc/sessions.start?batch=1',
    '/api/auth/signout',
  ];
  for (const path of taking) {
    const large = await request.post(path, { data: 'x'.repeat(10_000_000), headers });
    expect([path, [400, 404, 405, 413].includes(large.status())]).toEqual([path, true]);
    const deep = await request.post(path, { data: `${'['.repeat(10_000)}${']'.repeat(10_000)}`, headers });
    expect([path, [400, 404, 405, 413].includes(deep.status())]).toEqual([path, true]);
  }
});

test('REL-20: what signs in and out answers whatever it is sent', async ({ playwright, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  const stranger = await playwright.request.newContext({ baseURL: origin, storageState: { cookies: [], origins: [] } });
  for (const path of [
    'signin',
    'signin/none',
    'signout',
    'callback/none',
    'session',
    'csrf',
    '_log',
    'error',
    '%00',
    '__proto__',
  ]) {
    for (const [type, data] of [
      ['application/x-www-form-urlencoded', ''],
      ['application/x-www-form-urlencoded', 'csrfToken=%00&__proto__[a]=b&constructor=c'],
      ['application/x-www-form-urlencoded', `csrfToken=${'x'.repeat(9_000)}`],
      ['application/json', '{'],
      ['application/json', '{"__proto__":{"a":1},"csrfToken":[[]]}'],
      ['text/plain', '\0'],
    ] as const) {
      const headers = { origin, 'content-type': type };
      for (const answer of [
        await stranger.post(`/api/auth/${path}`, { headers, data, maxRedirects: 0 }),
        await stranger.get(`/api/auth/${path}?callbackUrl=https://elsewhere.example&error=%00`, { maxRedirects: 0 }),
      ]) {
        expect([path, data, answer.status() < 500]).toEqual([path, data, true]);
        expect([path, answer.headers()['location'] ?? '']).not.toEqual([
          path,
          expect.stringMatching(/^https?:\/\/elsewhere/),
        ]);
      }
    }
  }
  await stranger.dispose();
});

/** Each would set this on the page if any of it ran. */
const ran = '__ran';
const corpus = [
  `<script>window.${ran}=1</script>`,
  `<img src=x onerror="window.${ran}=1">`,
  `<svg/onload=window.${ran}=1>`,
  `"><script>window.${ran}=1</script>`,
  `'-window.${ran}=1-'`,
  `</textarea><script>window.${ran}=1</script>`,
  `</script><script>window.${ran}=1</script>`,
  `javascript:window.${ran}=1`,
  `[click](javascript:window.${ran}=1)`,
  `![x](x" onerror="window.${ran}=1)`,
  `<iframe srcdoc="<script>parent.${ran}=1</script>">`,
  `<math><mtext><style><img src onerror=window.${ran}=1></style></mtext></math>`,
  `<a href="&#106;avascript:window.${ran}=1">x</a>`,
  `\${window.${ran}=1}{{constructor.constructor('window.${ran}=1')()}}`,
  `<body onpageshow=window.${ran}=1>`,
  `<details open ontoggle=window.${ran}=1>`,
];

test('SEC-28: markup that is typed or brought in with a file is text: no script runs, on screen, in print or in a file', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const nothingRan = async () => {
    expect(await page.evaluate((name) => (window as unknown as Record<string, unknown>)[name], ran)).toBeUndefined();
  };
  page.on('dialog', () => expect('a dialog').toBe('none'));
  const walk = new WalkPage(page);
  await walk.start({ age: '44', sex: 'Female', reference: corpus[1] ?? '' });
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill(corpus.join('\n'));
  await notes.blur();
  await walk.isSaved();
  await nothingRan();
  const address = page.url();
  for (const path of [address, `${address}/review`, '/sessions', `/library?q=${encodeURIComponent(corpus[0] ?? '')}`]) {
    await page.goto(path);
    await nothingRan();
    // Elements that only the corpus has.
    expect(await page.locator('iframe, math, details[ontoggle], img[src=x], [onerror], [onload]').count()).toBe(0);
  }
  await page.goto(`${address}/review`);
  await expect(page.getByText(corpus[2] ?? '').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await nothingRan();
  await page.emulateMedia({ media: 'screen' });

  const id = new URL(address).pathname.split('/').at(-1);
  const file = await page.request.get(`/api/interchange/sessions/${id}/session.json`);
  expect(file.headers()).toMatchObject({
    'content-type': expect.stringContaining('application/json'),
    'content-disposition': expect.stringContaining('attachment'),
  });
  await page.goto('/sessions/import');
  const choose = (text: string) =>
    page.getByLabel('File', { exact: true }).setInputFiles({
      name: `${corpus[1]}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  for (const text of [
    await file.text(),
    ...corpus,
    JSON.stringify({ resourceType: corpus[0], [corpus[1] ?? '']: corpus }),
  ]) {
    await choose(text);
    await nothingRan();
  }
  expect(await page.locator('img[src=x], iframe, [onerror]').count()).toBe(0);
});
