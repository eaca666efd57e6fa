import { expect, test } from 'vitest';
import { GET } from './route';

const printed = async (version: string, others: Record<string, string> = {}) => {
  const address = `http://localhost/print/${encodeURIComponent(version)}?${new URLSearchParams(others)}`;
  const reply = await GET(new Request(address), { params: Promise.resolve({ version: encodeURIComponent(version) }) });
  return { status: reply.status, text: await reply.text() };
};

test('REG-13: every printed page says with which knowledge and engine, and by which app', async () => {
  const { text } = await printed('2026.11.5+6fee692a', { engine: '2.1.0', app: '0.1.0' });
  expect(text).toContain("content: 'Zonula · knowledge 2026.11.5+6fee692a · engine 2.1.0 · app 0.1.0';");
});

test.each([
  ["1' } body { display: none", {}, 404],
  ['1', { engine: "2'; } body { display: none }" }, 200],
  ['1', { app: '</style><script>' }, 200],
  ['1', { engine: 'x'.repeat(65) }, 200],
])('SEC-28: %s, %j: nothing that ends the text gets into the style', async (version, others, status) => {
  const reply = await printed(version, others as Record<string, string>);
  expect(reply.status).toBe(status);
  if (status === 200) expect(reply.text).toMatch(/content: 'Zonula · knowledge 1';/);
});
