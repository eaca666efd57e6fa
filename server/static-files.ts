import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/**
 * The build's own scripts and styles, sent as brotli to whoever takes that: made once, when they are built, at the highest
 * quality, an eighth smaller than what the server would make of them at each request.
 */
const compress = promisify(brotliCompress);

const compressible = /\.(?:js|css)$/;

/** Lays the smaller form of each beside it: of the chunks, whose names say what is in them; manifests are written later still. */
export const compressStatic = async (distDir: string): Promise<void> => {
  const folder = path.join(distDir, 'static/chunks');
  const files = (await readdir(folder, { recursive: true })).filter((file) => compressible.test(file));
  await Promise.all(
    files.map(async (file) => {
      const whole = path.join(folder, file);
      await writeFile(`${whole}.br`, await compress(await readFile(whole)));
    }),
  );
};

const takesBrotli = [{ type: 'header' as const, key: 'accept-encoding', value: '.*\\bbr\\b.*' }];

const addressOf = (extension: string): string => `/_next/static/chunks/:file(.*\\.${extension})`;

export const staticRewrites = ['js', 'css'].map((extension) => ({
  source: addressOf(extension),
  has: takesBrotli,
  destination: '/_next/static/chunks/:file.br',
}));

export const staticHeaders = [
  { extension: 'js', type: 'application/javascript; charset=UTF-8' },
  { extension: 'css', type: 'text/css; charset=UTF-8' },
].map(({ extension, type }) => ({
  source: addressOf(extension),
  has: takesBrotli,
  headers: [
    { key: 'Content-Encoding', value: 'br' },
    { key: 'Content-Type', value: type },
    { key: 'Vary', value: 'Accept-Encoding' },
  ],
}));
