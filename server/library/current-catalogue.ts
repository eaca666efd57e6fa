import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';
import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import { catalogueOf } from './catalogue';
import type { Catalogue } from './schema';

let catalogue: Catalogue | undefined;
let browserFile: string | undefined;
let compressed: Promise<Buffer> | undefined;

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

/** The same as brotli, made once: on this file it is a third smaller than what the server would make of it by itself. */
export const currentCompressedFile = (): Promise<Buffer> => {
  compressed ??= compress(currentBrowserFile(), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return compressed;
};

const compress = promisify<string, BrotliOptions, Buffer>(brotliCompress);
