import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { smallFile } from './small-file';

const text = Array.from({ length: 4000 }, (_, line) => `line ${line * 7919} of ${line % 13}`).join('\n');

test('nobody waits for the smallest; it comes later, and both are the text', async () => {
  const file = smallFile(() => text);
  const first = await file();
  expect(brotliDecompressSync(first).toString()).toBe(text);
  await vi.waitFor(async () => expect((await file()).length).toBeLessThan(first.length), { timeout: 10_000 });
  expect(brotliDecompressSync(await file()).toString()).toBe(text);
});

test('the text is made for the first who asks, not before', async () => {
  const textOf = vi.fn(() => 'short');
  const file = smallFile(textOf);
  expect(textOf).not.toHaveBeenCalled();
  await Promise.all([file(), file()]);
  expect(brotliDecompressSync(await file()).toString()).toBe('short');
});
