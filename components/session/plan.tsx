'use client';

import { type Case, type KnowledgeBase, type Suggestion, suggestionTiers } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { Card } from '../ui/card';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { nameIn } from './reading-words';
import { ResultsList } from './results-list';
import { tierWords } from './session-words';
import { SuggestionCard } from './suggestion-card';

export interface PlanProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  /** The case the suggestions were made for. */
  readonly patient: Case;
  readonly suggestions: readonly Suggestion[];
  readonly state: SessionState;
  readonly act: (entry: Entry) => void;
}

/** How many of a tier stand open at once; the rest is one press away. */
const OPEN_AT_ONCE = 4;

/** What to order, in tiers, each with its reason and preparation; what was found; and what not to order. */
export const Plan = ({ suggestions, ...rest }: PlanProps) => {
  const { catalogue, state, act } = rest;
  const tiers = suggestionTiers.map((tier) => ({
    tier,
    suggestions: suggestions.filter((suggestion) => suggestion.tier === tier),
  }));
  return (
    <Card title="Investigations" note="Those that find a cause come before those that measure permeability.">
      <div className="grid gap-5">
        <ResultsList catalogue={catalogue} state={state} act={act} />
        {tiers
          .filter(({ suggestions }) => suggestions.length > 0)
          .map(({ tier, suggestions }) => (
            <section key={tier} className="grid gap-2">
              {tier === 'guideline' || tier === 'decides' ? (
                <>
                  <TierHead tier={tier} />
                  <SuggestionList {...rest} suggestions={suggestions.slice(0, OPEN_AT_ONCE)} />
                  {suggestions.length > OPEN_AT_ONCE && (
                    <LazyDisclosure look="inline" summary={`${suggestions.length - OPEN_AT_ONCE} more`}>
                      {() => <SuggestionList {...rest} suggestions={suggestions.slice(OPEN_AT_ONCE)} />}
                    </LazyDisclosure>
                  )}
                </>
              ) : (
                <LazyDisclosure summary={tierWords[tier].title} note={suggestions.length}>
                  {() => (
                    <>
                      <p className="mb-2 text-sm text-ink-muted">{tierWords[tier].note}</p>
                      <SuggestionList {...rest} suggestions={suggestions} />
                    </>
                  )}
                </LazyDisclosure>
              )}
            </section>
          ))}
        {tiers.every(({ suggestions }) => suggestions.length === 0) && (
          <p className="text-ink-muted">Nothing to suggest yet. Enter what brings the patient.</p>
        )}
      </div>
    </Card>
  );
};

const TierHead = ({ tier }: { readonly tier: Suggestion['tier'] }) => (
  <div>
    <h3 className="text-base">{tierWords[tier].title}</h3>
    <p className="text-sm text-ink-muted">{tierWords[tier].note}</p>
  </div>
);

const SuggestionList = ({ suggestions, ...rest }: PlanProps) => (
  <ol className="grid gap-2">
    {suggestions.map((suggestion) => (
      <li key={suggestion.investigation} aria-label={nameIn(rest.catalogue, suggestion.investigation)}>
        <SuggestionCard {...rest} suggestion={suggestion} />
      </li>
    ))}
  </ol>
);
