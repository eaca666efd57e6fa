import type { SourceView } from '@/server/library/views/schema';
import { PageSections } from '../library/page-section';
import { Seen } from '../library/seen';
import { libraryWords } from '../library/words';
import { Badge } from '../ui/badge';
import { PageHeader } from '../ui/page-header';
import { NotReviewedNote } from './not-reviewed-note';
import { referenceWords, SourceLinks } from './source-reference';
import { StatementList } from './statement-list';
import { sourceKindWords, statementKindWords } from './words';

/** A source and every statement that rests on it. */
export const SourcePage = ({ view: { source, statements } }: { readonly view: SourceView }) => (
  <article>
    <Seen kind="source" id={source.id} />
    <PageHeader
      back={{ href: '/library', label: libraryWords.title }}
      meta={
        <>
          <Badge>{sourceKindWords[source.kind]}</Badge>
          <NotReviewedNote />
        </>
      }
      title={source.title}
      lead={referenceWords(source)}
    />
    <div className="pb-6">
      <SourceLinks source={source} />
    </div>
    {statements.length === 0 ? (
      <p>Nothing rests on it yet.</p>
    ) : (
      <PageSections
        parts={statements.map(({ kind, statements: list }) => ({
          id: kind,
          title: `${statementKindWords[kind]} (${list.length})`,
          children: <StatementList statements={list} />,
        }))}
      />
    )}
  </article>
);
