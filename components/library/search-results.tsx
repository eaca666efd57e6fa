import type { SearchResults as Results, SearchHit, SearchKind } from '@/server/library/search/schema';
import { HighlightedText } from '../ui/highlighted-text';
import { TextLink } from '../ui/text-link';
import { LeakyGutCard } from './leaky-gut-card';
import { RoleBadge } from './role-badge';
import { libraryWords, searchKindWords, specimenWords } from './words';

/** What was found, investigations first; a question about “leaky gut” is answered before anything else (REG-04). */
export const SearchResults = ({ results }: { readonly results: Results }) => (
  <div className="grid gap-6">
    <p role="status" className="text-sm text-ink-muted">
      {libraryWords.found(results.count)} for “{results.query}”
    </p>
    {results.explanation && <LeakyGutCard />}
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Groups results={results} kinds={['investigation', 'rule']} />
      <Groups results={results} kinds={['condition', 'finding', 'source']} />
    </div>
    {results.count === 0 && (
      <p className="max-w-reading">
        Nothing in this knowledge base answers to these words. Try the name of the condition, the specimen, or a single
        word. It covers the causes of raised intestinal permeability and what mimics them, and nothing else.
      </p>
    )}
  </div>
);

const Groups = ({ results, kinds }: { readonly results: Results; readonly kinds: readonly SearchKind[] }) => {
  const groups = results.groups.filter(({ kind }) => kinds.includes(kind));
  if (groups.length === 0) return null;
  return (
    <div className="grid content-start gap-6">
      {groups.map(({ kind, hits, more }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`} className="border-line-strong border-b pb-1.5 text-lg">
            {searchKindWords[kind]}
          </h2>
          <ul>
            {hits.map((hit) => (
              <Hit key={hit.id} hit={hit} query={results.sought} />
            ))}
          </ul>
          {more > 0 && <p className="pt-1.5 text-sm text-ink-muted">{libraryWords.more(more)}</p>}
        </section>
      ))}
    </div>
  );
};

const Hit = ({ hit, query }: { readonly hit: SearchHit; readonly query: string }) => (
  <li className="relative grid gap-0.5 border-line border-b py-2.5 hover:bg-sunken">
    <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
      <TextLink
        href={hit.href}
        prefetch={false}
        className="font-medium no-underline after:absolute after:inset-0 hover:underline"
      >
        <HighlightedText text={hit.title} query={query} />
      </TextLink>
      {hit.role && <RoleBadge role={hit.role} />}
      {hit.specimen && <span className="text-sm text-ink-muted">{specimenWords[hit.specimen]}</span>}
    </div>
    <p className="line-clamp-2 max-w-reading text-sm text-ink-muted">{hit.detail}</p>
  </li>
);
