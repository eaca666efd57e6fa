'use client';

import { memo, useMemo } from 'react';
import type { KnowledgeBase, Scope } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { EmptyState } from '../ui/empty-state';
import { BelowRanking, type Late } from './below-ranking';
import { knownConditions } from './known-illness-of';
import { OwnDifferential } from './lazy-parts';
import { Notices } from './notices';
import { Ranking } from './ranking';
import { ResultsList } from './results-list';
import type { Waiting } from './still-to-answer';
import type { Walk } from './use-walk';

interface WalkMeaningProps {
  readonly sessionId: string;
  readonly walk: Walk;
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly late: Late;
  readonly begun: boolean;
  /** The clinician’s own thoughts come first, and are not written down yet. */
  readonly veiled: boolean;
  readonly emergency: boolean;
  /** What was asked where findings are typed, and is not answered yet. */
  readonly waiting: readonly Waiting[];
}

/** What the answers mean: the conditions, and what follows from them; or why nothing is ranked. */
export const WalkMeaning = (props: WalkMeaningProps) => {
  const { sessionId, walk, base, catalogue, late, begun, veiled, emergency, waiting } = props;
  const { state, patient, assessment, act } = walk;
  const diagnosed = useMemo(() => knownConditions(catalogue, state.answers), [catalogue, state.answers]);
  return (
    <div
      data-meaning=""
      className="grid grid-cols-1 gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 min-[110rem]:grid-cols-2 min-[110rem]:items-start min-[110rem]:*:col-start-1"
    >
      <Notices catalogue={catalogue} assessment={assessment} disagrees={walk.disagrees} />
      {assessment.scope === 'inside' && veiled && begun ? (
        <OwnDifferential {...{ catalogue, act }} />
      ) : assessment.scope === 'inside' && veiled ? null : assessment.scope === 'inside' ? (
        <>
          <div id="walk-ranking" tabIndex={-1} className="outline-none contain-content">
            <Conditions
              {...{ base, catalogue, patient, assessment, begun }}
              before={walk.before}
              own={state.ownDifferential?.conditions ?? nobodys}
              known={diagnosed}
            />
          </div>
          {state.ownDifferential?.other && (
            <p className="-mt-3 px-5 text-sm text-ink-muted">You also thought of: {state.ownDifferential.other}</p>
          )}
          <BelowRanking
            {...{ base, catalogue, act, emergency, late }}
            sessionId={sessionId}
            decisions={state.decisions}
          />
        </>
      ) : (
        <>
          <OutOfScope scope={assessment.scope} from={base.method.ages.from} waiting={waiting} />
          {assessment.scope === 'outside_subject' ? (
            <BelowRanking
              {...{ base, catalogue, act, emergency, late }}
              sessionId={sessionId}
              decisions={state.decisions}
            />
          ) : (
            begun && <ResultsList {...{ base, catalogue, patient, state, act }} />
          )}
        </>
      )}
    </div>
  );
};

/** In place of the ranking, where nothing is ranked: why. */
const OutOfScope = ({
  scope,
  from,
  waiting,
}: {
  readonly scope: Scope;
  readonly from: number;
  readonly waiting: readonly Waiting[];
}) =>
  scope === 'outside_ages' ? (
    <EmptyState title="Outside the ages this knowledge base speaks about">
      It is about people of {from} years and older. Nothing is ranked or suggested here; red flags are still shown.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing about the gut so far">
      This knowledge base speaks about complaints of the gut, reactions to food, what a diseased gut leaves in the
      blood, and people with a known colitis or celiac disease. Until one of these is entered nothing is ranked; red
      flags and what a guideline asks for are still shown. A result that is there already, such as a blood count, can be
      entered below.
      {waiting.length > 0 && (
        <>
          {' '}
          <strong className="text-ink">What is asked beside this is not answered yet:</strong>{' '}
          {waiting.map(({ name }) => name).join('; ')}.
        </>
      )}
    </EmptyState>
  );

// Drawn again only when what it shows has changed, not whenever something is said about saving.
const Conditions = memo(Ranking);
const nobodys: readonly string[] = [];
