import { type InColumns, inColumns, type Json, outOfColumns } from './columns';
import { fullFile, type LeanFile, leanFile } from './lean-file';
import { inTodaysForm, type KeptFile, type ReleaseFile } from './release-file';

/** A release as a browser may hold it: one of an earlier build is kept there as it was sent then, in columns or not. */
export type TravellingFile = (InColumns & { readonly lean?: true }) | KeptFile;

/** As it is sent: without what can be guessed, column by column. Cannot fail for a release of this build. */
export const travellingFile = (file: ReleaseFile): TravellingFile => ({
  lean: true,
  ...inColumns(leanFile(file) as unknown as Json),
});

/** The release that was sent, in today's form. */
export const releaseOf = (file: TravellingFile): ReleaseFile => {
  if (!('columns' in file)) return inTodaysForm(file);
  const read = outOfColumns(file) as unknown;
  return inTodaysForm(file.lean ? fullFile(read as LeanFile) : (read as KeptFile));
};
