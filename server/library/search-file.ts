import { createHash } from 'node:crypto';
import { library } from './library';
import { fileOf } from './search/file';
import { smallFile } from './small-file';

interface IndexFile {
  /** First 16 hexadecimal digits of its SHA-256: its address, so that a browser may keep it for ever. */
  readonly digest: string;
  readonly text: string;
}

let made: IndexFile | undefined;

/** What a browser looks things up in: everything that can be found, as JSON. */
export const currentIndexFile = (): IndexFile => {
  if (!made) {
    const text = JSON.stringify(fileOf(library().documents));
    made = { text, digest: createHash('sha256').update(text).digest('hex').slice(0, 16) };
  }
  return made;
};

/** The same as brotli. */
export const compressedIndexFile = smallFile(() => currentIndexFile().text);
