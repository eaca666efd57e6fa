import { memo } from 'react';
import type { SearchResults } from '@/server/library/search/schema';
import { toggled } from '@/server/library/search/sought';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Disclosure } from '../ui/disclosure';
import { facetValueWords, facetWords } from './facet-words';
import type { Seek } from './use-sought';
import { libraryWords } from './words';

interface FacetPanelProps {
  readonly facets: SearchResults['facets'];
  readonly seek: Seek;
  readonly onClear: () => void;
}

/**
 * What the list can be narrowed by, with how many each choice would leave. Part of the search form, so that it also
 * works where no script runs: what is ticked is sent with the words.
 */
export const FacetPanel = memo(({ facets, seek, onClear }: FacetPanelProps) => {
  const chosen = facets.reduce((sum, { values }) => sum + values.filter((value) => value.chosen).length, 0);
  const panel = (
    <div className="grid gap-4">
      {facets.map(({ name, values }) => (
        <fieldset key={name} className="grid min-w-0">
          <legend className="pb-0.5 text-sm font-semibold text-ink-muted">{facetWords[name]}</legend>
          {values.map(({ value, count, chosen: on }) => (
            <Checkbox
              key={value}
              name={name}
              value={value}
              checked={on}
              onChange={() => seek((now) => toggled(now, name, value), true)}
              className={count === 0 && !on ? 'text-sm text-ink-muted' : 'text-sm'}
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
        {chosen > 0 && (
          <Button size="sm" variant="quiet" onClick={onClear}>
            {libraryWords.clearFacets}
          </Button>
        )}
      </div>
      <div className="max-lg:hidden">{panel}</div>
      <div className="lg:hidden">
        <Disclosure
          summary={libraryWords.narrow}
          note={chosen > 0 ? libraryWords.chosen(chosen) : undefined}
          defaultOpen={false}
        >
          <div className="grid gap-3">
            {chosen > 0 && (
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
