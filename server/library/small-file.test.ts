import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { smallFile } from './small-file';

const text = Array.from({ length: 4000 }, (_, line) => `line ${line * 7919} of ${line % 13}`).join('\n');

test('nobody waits for the smallest; it comes later, and both are the text', async () => {
  const file = smallFile('lines', () => text);
  const first = await file();
  expect(brotliDecompressSync(first).toString()).toBe(text);
  await vi.waitFor(async () => expect((await file()).length).toBeLessThan(first.length), { timeout: 10_000 });
  expect(brotliDecompressSync(await file()).toString()).toBe(text);
});

test('the text is made for the first who asks, not before', async () => {
  const textOf = vi.fn(() => 'short');
  const file = smallFile('short', textOf);
  expect(textOf).not.toHaveBeenCalled();
  await Promise.all([file(), file()]);
  expect(brotliDecompressSync(await file()).toString()).toBe('short');
});

test('what another module of this process has made small is there at once; another text of that name is another file', async () => {
  const made = smallFile('shared', () => text);
  const first = await made();
  await vi.waitFor(async () => expect((await made()).length).toBeLessThan(first.length), { timeout: 10_000 });
  vi.resetModules();
  const other = await import('./small-file');
  expect(other.smallFile).not.toBe(smallFile);
  expect((await other.smallFile('shared', () => text)()).length).toBeLessThan(first.length);
  expect(brotliDecompressSync(await other.smallFile('shared', () => `${text}!`)()).toString()).toBe(`${text}!`);
});
