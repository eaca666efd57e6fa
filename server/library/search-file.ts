import { createHash } from 'node:crypto';
import { library } from './library';
import { fileOf } from './search/file';
import { lateKinds } from './search/schema';
import { smallFile } from './small-file';

interface IndexFile {
  /** First 16 hexadecimal digits of its SHA-256: its address, so that a browser may keep it for ever. */
  readonly digest: string;
  readonly text: string;
  /** The same as brotli. */
  readonly compressed: () => Promise<Buffer>;
}

const indexFile = (name: string, text: string): IndexFile => ({
  text,
  digest: createHash('sha256').update(text).digest('hex').slice(0, 16),
  compressed: smallFile(name, () => text),
});

let made: readonly [first: IndexFile, late: IndexFile] | undefined;

/** What a browser looks things up in, as JSON: what most people look for, then what that rests on, which follows it. */
export const indexFiles = (): readonly [first: IndexFile, late: IndexFile] => {
  if (!made) {
    const { documents } = library();
    const isLate = ({ kind }: (typeof documents)[number]): boolean => lateKinds.includes(kind);
    const late = indexFile('late look-up', JSON.stringify(fileOf(documents.filter(isLate), null)));
    const first = fileOf(
      documents.filter((document) => !isLate(document)),
      late.digest,
    );
    made = [indexFile('look-up', JSON.stringify(first)), late];
  }
  return made;
};
