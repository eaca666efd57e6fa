import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import { catalogueOf } from './catalogue';
import type { ReleaseFile } from './release-file';
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

/** What the walk thinks and speaks with: the base the server reasons over, and the catalogue. */
export const currentReleaseFile = (): ReleaseFile => ({
  base: currentRelease().knowledge,
  catalogue: currentCatalogue(),
});

/** The same as JSON: what is kept of a release. */
export const currentBrowserFile = (): string => {
  browserFile ??= JSON.stringify(currentReleaseFile());
  return browserFile;
};

/** The same as a browser fetches it: without what can be guessed, in columns. */
export const currentColumns = (): string => {
  columns ??= JSON.stringify(travellingFile(JSON.parse(currentBrowserFile())));
  return columns;
};

/** The same as brotli. */
export const currentCompressedFile = smallFile('knowledge', currentColumns);
