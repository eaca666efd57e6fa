import { expect, test } from '@playwright/test';
import { killDatabase, startDatabase, stopDatabase } from './fixtures/database';

// What is asked here is asked by nobody.
test.use({ storageState: { cookies: [], origins: [] } });

for (const [how, take] of [
  ['stopped', stopDatabase],
  ['killed', killDatabase],
] as const) {
  test(`REL-13: with the database ${how} the app is alive, not ready, and says no more; then it recovers`, async ({
    request,
  }) => {
    const ready = async () => (await request.get('/readyz')).status();
    expect(await ready()).toBe(200);
    try {
      await take();
      const answer = await request.get('/readyz');
      expect(answer.status()).toBe(503);
      expect(await answer.json()).toEqual({ status: 'unavailable' });
      expect(answer.headers()['cache-control']).toBe('no-store');
      expect((await request.get('/healthz')).status()).toBe(200);
    } finally {
      await startDatabase();
    }
    await expect.poll(ready).toBe(200);
  });
}

test('SEC-16, SEC-17: a page that fails is sent with the same headers, and says nothing of why', async ({
  request,
}) => {
  await stopDatabase();
  try {
    // Who that is has to be asked of the database.
    const headers = { cookie: 'zonula.sign-in=somebody' };
    const answer = await request.get('/sessions', { headers, maxRedirects: 0 });
    expect(answer.status()).toBe(500);
    const sent = answer.headers();
    expect(sent['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(sent).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': expect.stringContaining('no-store'),
    });
    expect(await answer.text()).not.toMatch(/ECONNREFUSED|node_modules|PrismaClient|127\.0\.0\.1:\d+/);
  } finally {
    await startDatabase();
  }
  await expect.poll(async () => (await request.get('/readyz')).status()).toBe(200);
});
