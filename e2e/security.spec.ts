import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('SEC-18: the knowledge, which depends on nobody, is kept for ever', async ({ page }) => {
  const fetched = page.waitForResponse((response) => response.url().includes('/knowledge/'));
  await new WalkPage(page).start({ age: '40', sex: 'Male' });
  const headers = await (await fetched).allHeaders();
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-encoding']).toBe('br');
});

test.describe('SEC-21, SEC-22: the wire', () => {
  const body = {
    '0': {
      creationKey: crypto.randomUUID(),
      localReference: null,
      patient: { setting: 'general', ageYears: 3, sex: 'male' },
    },
  };
  const post = '/api/trpc/sessions.start?batch=1';

  test('a call from another origin, or without one, is refused', async ({ request }) => {
    for (const headers of [{ origin: 'https://elsewhere.example' }, {}, { origin: 'null' }] as Record<
      string,
      string
    >[]) {
      expect((await request.post(post, { data: body, headers })).status()).toBe(403);
    }
  });

  test('a mutation by GET is refused', async ({ request }) => {
    const input = encodeURIComponent(JSON.stringify(body));
    expect((await request.get(`${post}&input=${input}`)).status()).toBe(405);
  });

  test('a long batch, a long address, a large body and an unknown path are answered cheaply', async ({
    request,
    baseURL,
  }) => {
    const origin = new URL(baseURL ?? '').origin;
    const many = Array.from({ length: 9 }, () => 'sessions.list').join(',');
    expect((await request.get(`/api/trpc/${many}?batch=1&input=%7B%7D`)).status()).toBe(400);
    expect((await request.get(`/api/trpc/sessions.list?input=${'x'.repeat(5000)}`)).status()).toBe(414);
    const large = await request.post(post, {
      data: 'x'.repeat(200_000),
      headers: { origin, 'content-type': 'application/json' },
    });
    expect(large.status()).toBe(413);
    expect((await request.get('/api/trpc/no.such')).status()).toBe(404);
  });

  test('an error says nothing of the inside', async ({ request, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const answer = await request.post(post, { data: { '0': { creationKey: 7 } }, headers: { origin } });
    expect(answer.status()).toBe(400);
    expect(await answer.text()).not.toMatch(/stack|node_modules|prisma/i);
  });
});

test('REG-19: nothing is fetched from anywhere else', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  for (const path of ['/', '/sessions', '/library', '/about']) await page.goto(path, { waitUntil: 'networkidle' });
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
});

test.describe('before the page has woken up', () => {
  test.use({ javaScriptEnabled: false });
  test('SEC-19: nothing typed into a form can reach an address', async ({ page }) => {
    await page.goto('/sessions/new');
    await page.getByLabel('Age', { exact: true }).fill('71');
    await expect(page.getByRole('button', { name: 'Start' })).toBeDisabled();
    await page.getByLabel('Age', { exact: true }).press('Enter');
    await expect(page).toHaveURL(/\/sessions\/new$/);
  });
});
