import { type SearchDocument, type SearchKind, searchKinds } from './schema';

/**
 * How the index travels: column by column, since what is alike and stands together compresses better. Reading what was
 * written gives the same documents.
 */
export interface SearchFile {
  readonly columns: Readonly<Record<SearchKind, Columns>>;
  /** Under which digest the documents are that come after these; `null` when these are the last. */
  readonly next: string | null;
}
type Columns = { readonly [Name in keyof Told]-?: readonly (Told[Name] | null)[] };
type Told = Omit<SearchDocument, 'kind'>;

export const fileOf = (documents: readonly SearchDocument[], next: string | null): SearchFile => ({
  columns: Object.fromEntries(
    searchKinds.map((kind) => [kind, columnsOf(documents.filter((document) => document.kind === kind))]),
  ) as SearchFile['columns'],
  next,
});

const columnsOf = (documents: readonly SearchDocument[]): Columns => ({
  id: documents.map(({ id }) => id),
  title: documents.map(({ title }) => title),
  detail: documents.map(({ detail }) => detail),
  names: documents.map(({ names }) => names ?? null),
  asks: documents.map(({ asks }) => asks ?? null),
  more: documents.map(({ more }) => more ?? null),
  asked: documents.map(({ asked }) => asked ?? null),
  facets: documents.map(({ facets }) => facets),
});

export const documentsIn = ({ columns }: SearchFile): readonly SearchDocument[] =>
  searchKinds.flatMap((kind) => {
    const { id, title, detail, names, asks, more, asked, facets } = columns[kind];
    return id.flatMap((own, at) => {
      const [name, line, narrowed] = [title[at], detail[at], facets[at]];
      if (own === null || !name || line === null || line === undefined || !narrowed) return [];
      const [others, questions, words, times] = [names[at], asks[at], more[at], asked[at]];
      return [
        {
          kind,
          id: own,
          title: name,
          detail: line,
          ...(others && { names: others }),
          ...(questions && { asks: questions }),
          ...(words && { more: words }),
          ...(times && { asked: times }),
          facets: narrowed,
        },
      ];
    });
  });
