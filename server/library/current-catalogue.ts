import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import { catalogueOf } from './catalogue';
import type { Catalogue } from './schema';
import { smallFile } from './small-file';
import { travellingFile } from './travelling-file';

let catalogue: Catalogue | undefined;
let browserFile: string | undefined;
let columns: string | undefined;

/** The catalogue of the release this build carries, made at first use. */
export const currentCatalogue = (): Catalogue => {
  catalogue ??= catalogueOf(entries);
  return catalogue;
};

/** What a browser thinks and speaks with, and what is kept of a release: the base the server reasons over, and the catalogue, as JSON. */
export const currentBrowserFile = (): string => {
  browserFile ??= JSON.stringify({ base: currentRelease().knowledge, catalogue: currentCatalogue() });
  return browserFile;
};

/** The same as a browser fetches it: without what can be guessed, in columns. */
export const currentColumns = (): string => {
  columns ??= JSON.stringify(travellingFile(JSON.parse(currentBrowserFile())));
  return columns;
};

/** The same as brotli. */
export const currentCompressedFile = smallFile(currentColumns);
