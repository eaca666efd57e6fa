import { expect, test } from '@playwright/test';

for (const path of ['/', '/healthz', '/readyz', '/no-such-page']) {
  test(`SEC-17: ${path} is sent with the fixed security headers`, async ({ request }) => {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-powered-by']).toBeUndefined();
  });
}

test('a page opens in the browser', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBeLessThan(400);
});
