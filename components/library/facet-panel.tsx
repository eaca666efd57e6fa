import { memo } from 'react';
import type { FacetName, SearchResults, Sought } from '@/server/library/search/schema';
import { toggled } from '@/server/library/search/sought';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Disclosure } from '../ui/disclosure';
import { facetValueWords, facetWords } from './facet-words';
import type { Seek } from './use-sought';
import { libraryWords } from './words';

interface FacetPanelProps {
  readonly facets: SearchResults['facets'];
  /** What is ticked now; the counts may still be those of a moment ago. */
  readonly chosen: Sought['facets'];
  readonly seek: Seek;
  readonly onClear: () => void;
}

/**
 * What the list can be narrowed by, with how many each choice would leave. Part of the search form, so that it also
 * works where no script runs: what is ticked is sent with the words.
 */
export const FacetPanel = memo(({ facets, chosen, seek, onClear }: FacetPanelProps) => {
  const isChosen = (name: FacetName, value: string): boolean => chosen[name]?.includes(value) ?? false;
  const ticked = Object.values(chosen).reduce((sum, values) => sum + values.length, 0);
  const panel = (
    <div className="grid gap-4">
      {facets.map(({ name, values }) => (
        <fieldset key={name} className="grid min-w-0">
          <legend className="pb-0.5 text-sm font-semibold text-ink-muted">{facetWords[name]}</legend>
          {values.map(({ value, count }) => (
            <Checkbox
              key={value}
              name={name}
              value={value}
              checked={isChosen(name, value)}
              onChange={() => seek((now) => toggled(now, name, value), true)}
              className={count === 0 && !isChosen(name, value) ? 'text-sm text-ink-muted' : 'text-sm'}
              label={
                <span className="flex justify-between gap-3">
                  <span>{facetValueWords(name, value)}</span>
                  <span className="figures text-ink-muted">
                    <span className="sr-only">, </span>
                    {count}
                  </span>
                </span>
              }
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
  return (
    <div className="grid content-start gap-3 print:hidden">
      <div className="flex min-h-control-sm items-center justify-between gap-3 max-lg:hidden">
        <h2 className="text-base">{libraryWords.narrow}</h2>
        {ticked > 0 && (
          <Button size="sm" variant="quiet" onClick={onClear}>
            {libraryWords.clearFacets}
          </Button>
        )}
      </div>
      <div className="max-lg:hidden">{panel}</div>
      <div className="lg:hidden">
        <Disclosure
          summary={libraryWords.narrow}
          note={ticked > 0 ? libraryWords.chosen(ticked) : undefined}
          defaultOpen={false}
        >
          <div className="grid gap-3">
            {ticked > 0 && (
              <Button size="sm" onClick={onClear} className="w-fit">
                {libraryWords.clearFacets}
              </Button>
            )}
            {panel}
          </div>
        </Disclosure>
      </div>
    </div>
  );
});
