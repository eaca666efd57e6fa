import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';

const compress = promisify<string, BrotliOptions, Buffer>(brotliCompress);
const at = (quality: number): BrotliOptions => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** The text as brotli within a blink, a tenth larger than the smallest. */
export const quicklySmall = (text: string): Promise<Buffer> => compress(text, at(8));

/**
 * A text that is sent again and again, as brotli. The smallest takes seconds, on a thread of its own: whoever comes
 * before it is there gets what a blink can do, so that nobody waits for it after a start.
 */
export const smallFile = (textOf: () => string): (() => Promise<Buffer>) => {
  let first: Promise<Buffer> | undefined;
  let smallest: Buffer | undefined;
  return async () => {
    if (smallest) return smallest;
    first ??= quicklySmall(textOf()).then((quick) => {
      void compress(textOf(), at(11)).then((made) => {
        smallest = made;
      });
      return quick;
    });
    return first;
  };
};
