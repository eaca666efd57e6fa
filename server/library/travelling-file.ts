import { type InColumns, inColumns, type Json, outOfColumns } from './columns';
import { fullFile, type LeanFile, leanFile } from './lean-file';
import { inTodaysForm, type KeptFile, type ReleaseFile } from './release-file';

/** In columns and without what can be guessed. Named otherwise than `columns`, so that a reader which guesses nothing fails. */
interface Lean {
  readonly leanColumns: InColumns['columns'];
}

/** A release as a browser may hold it: one of an earlier build is kept there as it was sent then, in columns or not. */
export type TravellingFile = Lean | InColumns | KeptFile;

/** As it is sent: without what can be guessed, column by column. Cannot fail for a release of this build. */
export const travellingFile = (file: ReleaseFile): Lean => ({
  leanColumns: inColumns(leanFile(file) as unknown as Json).columns,
});

/** The release that was sent, in today's form. */
export const releaseOf = (file: TravellingFile): ReleaseFile => {
  if ('leanColumns' in file) {
    return inTodaysForm(fullFile(outOfColumns({ columns: file.leanColumns }) as unknown as LeanFile));
  }
  return inTodaysForm('columns' in file ? (outOfColumns(file) as unknown as KeptFile) : file);
};
