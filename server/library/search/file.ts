import { type InColumns, inColumns, type Json, outOfColumns } from '../columns';
import type { SearchDocument } from './schema';

/** How the index travels. Reading what was written gives the same documents. */
export interface SearchFile extends InColumns {
  /** Under which digest the documents are that come after these; `null` when these are the last. */
  readonly next: string | null;
}

/** An id mostly repeats words of a title: with spaces for its hyphens it compresses better. No id has a space of its own. */
export const fileOf = (documents: readonly SearchDocument[], next: string | null): SearchFile => ({
  ...inColumns(documents.map((document) => ({ ...document, id: document.id.replaceAll('-', ' ') })) as readonly Json[]),
  next,
});

export const documentsIn = (file: SearchFile): readonly SearchDocument[] =>
  (outOfColumns(file) as unknown as readonly SearchDocument[]).map((document) => ({
    ...document,
    id: document.id.replaceAll(' ', '-'),
  }));
