import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';
import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import { catalogueOf } from './catalogue';
import type { Catalogue } from './schema';

let catalogue: Catalogue | undefined;
let browserFile: string | undefined;
let small: Promise<Buffer> | undefined;

/** The catalogue of the release this build carries, made at first use. */
export const currentCatalogue = (): Catalogue => {
  catalogue ??= catalogueOf(entries);
  return catalogue;
};

/** What a browser fetches to think and to speak with: the base the server reasons over, and the catalogue, as JSON. */
export const currentBrowserFile = (): string => {
  browserFile ??= JSON.stringify({ base: currentRelease().knowledge, catalogue: currentCatalogue() });
  return browserFile;
};

/** The same as brotli, made once. */
export const currentCompressedFile = (): Promise<Buffer> => {
  small ??= compressed(currentBrowserFile());
  return small;
};

const compress = promisify<string, BrotliOptions, Buffer>(brotliCompress);

/** Takes seconds, on a thread of its own. */
export const compressed = (text: string): Promise<Buffer> =>
  compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
