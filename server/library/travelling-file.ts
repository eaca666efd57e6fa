import { type InColumns, inColumns, type Json, outOfColumns } from './columns';
import { fullFile, type LeanFile, leanFile } from './lean-file';
import { fullLogic, type ShortBase, shortLogic } from './lean-logic';
import { inTodaysForm, type KeptFile, type ReleaseFile } from './release-file';

/**
 * In columns, without what can be guessed, the conditions of rules as tokens. Every form has a name of its own, so that a reader
 * which does not know it fails.
 */
interface Short {
  readonly shortColumns: InColumns['columns'];
}

/** The same with the conditions as trees, as builds up to 2026.11.10 sent it. */
interface Lean {
  readonly leanColumns: InColumns['columns'];
}

/** A release as a browser may hold it: one of an earlier build is kept there as it was sent then. */
export type TravellingFile = Short | Lean | InColumns | KeptFile;

/** As it is sent. Cannot fail for a release of this build. */
export const travellingFile = (file: ReleaseFile): Short => {
  const { base, catalogue } = leanFile(file);
  return { shortColumns: inColumns({ base: shortLogic(base), catalogue } as unknown as Json).columns };
};

/** The release that was sent, in today's form. */
export const releaseOf = (file: TravellingFile): ReleaseFile => {
  if ('shortColumns' in file) {
    const { base, catalogue } = outOf<Omit<LeanFile, 'base'> & { readonly base: ShortBase }>(file.shortColumns);
    return inTodaysForm(fullFile({ base: fullLogic(base), catalogue }));
  }
  if ('leanColumns' in file) return inTodaysForm(fullFile(outOf<LeanFile>(file.leanColumns)));
  return inTodaysForm('columns' in file ? outOf<KeptFile>(file.columns) : file);
};

const outOf = <Form>(columns: InColumns['columns']): Form => outOfColumns({ columns }) as unknown as Form;
