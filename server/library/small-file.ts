import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';

const compress = promisify<string, BrotliOptions, Buffer>(brotliCompress);
const at = (quality: number): BrotliOptions => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** The text as brotli within a blink, a tenth larger than the smallest. */
export const quicklySmall = (text: string): Promise<Buffer> => compress(text, at(8));

interface SmallFile {
  readonly text: string;
  readonly quick: Promise<Buffer>;
  smallest?: Buffer;
}

// The start of the server and its routes each have modules of their own; what the one has made small is there for the others.
const kept = globalThis as typeof globalThis & { zonulaSmallFiles?: Map<string, SmallFile> };

/**
 * A text that is sent again and again, as brotli; in this process one text of a name is kept. The smallest takes seconds, on
 * a thread of its own: whoever comes before it is there gets what a blink can do, so that nobody waits for it after a start.
 */
export const smallFile = (name: string, textOf: () => string): (() => Promise<Buffer>) => {
  kept.zonulaSmallFiles ??= new Map();
  const files = kept.zonulaSmallFiles;
  return async () => {
    const text = textOf();
    const known = files.get(name);
    const file = known?.text === text ? known : begun(text);
    files.set(name, file);
    return file.smallest ?? file.quick;
  };
};

const begun = (text: string): SmallFile => {
  const file: SmallFile = { text, quick: quicklySmall(text) };
  void file.quick
    .then(() => compress(text, at(11)))
    .then((made) => {
      file.smallest = made;
    });
  return file;
};
