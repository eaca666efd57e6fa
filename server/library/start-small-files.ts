import 'server-only';
import { currentCompressedFile } from './current-catalogue';
import { indexFiles } from './search-file';

/** The server answers first. */
const AFTER_MS = 1000;

/** Begins to make what every browser fetches as small as it gets, so that the first one does not get the larger form. */
export const startSmallFiles = (): void => {
  if (process.env.NODE_ENV !== 'production') return;
  setTimeout(() => {
    for (const file of indexFiles()) void file.compressed();
    void currentCompressedFile();
  }, AFTER_MS).unref();
};
