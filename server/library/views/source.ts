import { grouped } from '../cross-references';
import type { Library } from '../library';
import { type StatementShown, statementKinds } from '../shown/schema';
import { sourceShownOf } from './provenance';
import type { SourceView } from './schema';

/** A source and everything that rests on it, or `null` when there is none of that id. */
export const sourceView = (id: string, library: Library): SourceView | null => {
  const source = library.sources.get(id);
  if (!source) return null;
  const byKind = new Map(grouped(library.statements.get(id) ?? [], ({ kind }) => kind));
  return {
    source: sourceShownOf(source),
    statements: statementKinds.flatMap((kind) => {
      const statements: readonly StatementShown[] | undefined = byKind.get(kind);
      return statements ? [{ kind, statements }] : [];
    }),
  };
};
