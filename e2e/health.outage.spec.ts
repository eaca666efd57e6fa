import { expect, test } from '@playwright/test';
import { killDatabase, startDatabase, stopDatabase } from './fixtures/database';

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
