'use client';

import { type ReactNode, Suspense, useMemo } from 'react';
import type { Case, KnowledgeBase, Suggestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { Card } from '../ui/card';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { CalledOrNot, OrderList } from './lazy-parts';
import { groupsOf, planStages, reasonsOf } from './plan-groups';
import { ResultsList } from './results-list';
import { tierWords } from './session-words';
import { reasonOf, SuggestionRow } from './suggestion-row';

export interface PlanProps {
  readonly sessionId: string;
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  /** The case the suggestions were made for. */
  readonly patient: Case;
  readonly suggestions: readonly Suggestion[];
  readonly state: SessionState;
  readonly act: (...entries: readonly Entry[]) => void;
}

interface WholePlanProps extends PlanProps {
  /** A red flag asks for action now: what looks for the cause comes after that. */
  readonly emergency: boolean;
}

/** What to order, by visit and by sample, each with its reason; what was found; what was chosen; and what not to order. */
export const Plan = ({ suggestions, emergency, ...rest }: WholePlanProps) => {
  const { sessionId, base, catalogue, patient, state, act } = rest;
  const { now, nowFolded, later, waits } = useMemo(() => {
    // In an emergency what nobody asks for, and only looks for the cause, waits in a fold.
    const waiting = emergency ? suggestions.filter(({ tier }) => tier === 'decides') : [];
    return {
      ...planStages(
        catalogue,
        suggestions.filter((suggestion) => !waiting.includes(suggestion)),
      ),
      waits: waiting,
    };
  }, [catalogue, suggestions, emergency]);
  const chosen = Object.keys(state.decisions).filter((id) => state.decisions[id]?.choice === 'chosen');
  return (
    <Card
      title="Plan"
      note="What finds a cause comes before what measures permeability. Guidelines first, then what is usual, then what would decide most."
    >
      <div className="grid gap-5">
        <ResultsList {...{ base, catalogue, patient, state, act }} />
        {emergency && suggestions.length > 0 && (
          <p className="rounded-md bg-sunken px-3.5 py-2.5 text-sm">
            <strong>A red flag calls for action now.</strong> What it asks for comes before all else on this list; what
            only looks for the cause waits until the patient is safe.
          </p>
        )}
        {now.length > 0 && (
          <Stage title="This visit">
            <Groups {...rest} suggestions={now} />
            <Folded {...rest} suggestions={nowFolded} words="that no guideline here asks for" />
          </Stage>
        )}
        {later.length > 0 && (
          <Stage title="Then" note="Better once those before them are back.">
            <Suspense fallback={<Groups {...rest} suggestions={later.filter(({ tier }) => tier !== 'decides')} />}>
              <CalledOrNot {...{ base, patient }} suggestions={later}>
                {(open, folded) => (
                  <>
                    <Groups {...rest} suggestions={open} />
                    <Folded {...rest} suggestions={folded} words="that would only move the ranking" />
                  </>
                )}
              </CalledOrNot>
            </Suspense>
          </Stage>
        )}
        {waits.length > 0 && (
          <LazyDisclosure summary="Once the patient is safe" note={waits.length}>
            {() => (
              <div className="grid gap-3">
                <Groups {...rest} suggestions={waits} />
              </div>
            )}
          </LazyDisclosure>
        )}
        {(['permeability', 'avoid'] as const).map((tier) => {
          const members = suggestions.filter((suggestion) => suggestion.tier === tier);
          return (
            members.length > 0 && (
              <LazyDisclosure key={tier} summary={tierWords[tier].title} note={members.length}>
                {() => (
                  <>
                    <p className="mb-1 text-sm text-ink-muted">{tierWords[tier].note}</p>
                    <Rows {...rest} suggestions={members} />
                  </>
                )}
              </LazyDisclosure>
            )
          );
        })}
        {chosen.length > 0 && <OrderList {...{ sessionId, base, catalogue, patient, state, act, chosen }} />}
        {suggestions.length === 0 && (
          <p className="text-ink-muted">Nothing to suggest yet. Enter what brings the patient.</p>
        )}
      </div>
    </Card>
  );
};

interface StageProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

const Stage = ({ title, note, children }: StageProps) => (
  <section className="grid gap-3">
    <div className="flex flex-wrap items-baseline gap-x-3">
      <h3 className="text-base font-semibold">{title}</h3>
      {note && <p className="text-sm text-ink-muted">{note}</p>}
    </div>
    {children}
  </section>
);

const Groups = ({ suggestions, ...rest }: PlanProps) =>
  groupsOf(rest.catalogue, suggestions).map(({ id, name, suggestions: members }) => (
    <section key={id} aria-label={name}>
      <h4 className="border-line-strong border-b pb-1 text-sm font-semibold text-ink-muted">{name}</h4>
      <Rows {...rest} suggestions={members} />
    </section>
  ));

/** What nobody asks for is one press away, and not on paper. */
const Folded = ({ words, ...rest }: PlanProps & { readonly words: string }) =>
  rest.suggestions.length > 0 && (
    <div className="print:hidden">
      <LazyDisclosure look="inline" summary={`${rest.suggestions.length} more ${words}`}>
        {() => (
          <div className="grid gap-3">
            <Groups {...rest} />
          </div>
        )}
      </LazyDisclosure>
    </div>
  );

/** One recommendation often asks for several: its sentence stands once, above the first of them. */
const Rows = ({ suggestions, ...rest }: PlanProps) => {
  const reasons = reasonsOf(suggestions, (suggestion) => reasonOf(rest.catalogue, suggestion));
  return (
    // One list, so that a line that comes to have its reason from above stays as it was opened.
    <ol>
      {suggestions.map((suggestion, place) => (
        <SuggestionRow
          key={suggestion.investigation}
          {...rest}
          suggestion={suggestion}
          shared={reasons[place] ?? null}
        />
      ))}
    </ol>
  );
};
