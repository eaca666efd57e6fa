import { type InColumns, inColumns, type Json, outOfColumns } from './columns';
import { type EarlierLeanFile, fullFile, type LeanFile, leanFile } from './lean-file';
import { fullLogic, type ShortBase, shortLogic } from './lean-logic';
import { inTodaysForm, type KeptFile, type ReleaseFile } from './release-file';

/**
 * In columns, what occurs many times as letters, without what can be guessed, the conditions of rules as tokens. Every form has a
 * name of its own, so that a reader which does not know it fails.
 */
interface Lettered {
  readonly letteredColumns: InColumns['columns'];
}

/** The same with every value written out, as builds up to 2026.11.17 sent it. */
interface Tight {
  readonly tightColumns: InColumns['columns'];
}

/** The same with more names and citations written out, as builds up to 2026.11.12 sent it. */
interface Short {
  readonly shortColumns: InColumns['columns'];
}

/** That with the conditions as trees, as builds up to 2026.11.10 sent it. */
interface Lean {
  readonly leanColumns: InColumns['columns'];
}

/** A release as a browser may hold it: one of an earlier build is kept there as it was sent then. */
export type TravellingFile = Lettered | Tight | Short | Lean | InColumns | KeptFile;

/** As it is sent: words before figures, which compresses better. Cannot fail for a release of this build. */
export const travellingFile = (file: ReleaseFile): Lettered => {
  const { base, catalogue } = leanFile(file);
  return { letteredColumns: inColumns({ catalogue, base: shortLogic(base) } as unknown as Json, true).columns };
};

/** The release that was sent, in today's form. */
export const releaseOf = (file: TravellingFile): ReleaseFile => {
  if ('letteredColumns' in file) return ofShort(outOf<ShortOf<LeanFile>>(file.letteredColumns));
  if ('tightColumns' in file) return ofShort(outOf<ShortOf<LeanFile>>(file.tightColumns));
  if ('shortColumns' in file) return ofShort(outOf<ShortOf<EarlierLeanFile>>(file.shortColumns));
  if ('leanColumns' in file) return inTodaysForm(fullFile(outOf<EarlierLeanFile>(file.leanColumns)));
  return inTodaysForm('columns' in file ? outOf<KeptFile>(file.columns) : file);
};

type ShortOf<Form extends LeanFile | EarlierLeanFile> = Omit<Form, 'base'> & { readonly base: ShortBase };

const ofShort = ({ base, catalogue }: ShortOf<LeanFile> | ShortOf<EarlierLeanFile>): ReleaseFile =>
  inTodaysForm(fullFile({ base: fullLogic(base), catalogue } as LeanFile | EarlierLeanFile));

const outOf = <Form>(columns: InColumns['columns']): Form => outOfColumns({ columns }) as unknown as Form;
