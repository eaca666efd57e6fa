'use client';

import { Check } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Suggestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { BasisLink } from './basis-link';
import { IfAndElse, SuggestionDetail } from './lazy-parts';
import type { PlanProps } from './plan';
import { nameIn } from './reading-words';
import { Spoilers } from './spoilers';

export interface SuggestionRowProps extends Omit<PlanProps, 'suggestions'> {
  readonly suggestion: Suggestion;
  /** The line above gives the same reason. */
  readonly reasonAbove?: boolean;
}

/** Made once: they stand in lines that are drawn again at every answer. */
const tick = <Check aria-hidden="true" />;
const plus = <span aria-hidden="true" className="plus-mark" />;

/** One investigation on a line: chosen or not, why now, what spoils it now; everything else is one press away. */
export const SuggestionRow = (props: SuggestionRowProps) => {
  const { catalogue, suggestion, state, act } = props;
  const [opened, setOpened] = useState(false);
  const { investigation: id, tier } = suggestion;
  const waits = suggestion.after.length > 0 && (tier === 'guideline' || tier === 'usual' || tier === 'decides');
  const why = (
    // Opened, the fold says it with its source.
    <p className="ps-5.5 text-sm text-ink-muted max-sm:ps-0 group-has-[[open]]/row:hidden">
      {waits && `After ${earlierOf(props)}. `}
      {props.reasonAbove ? 'For the same reason.' : reasonOf(catalogue, suggestion)}
    </p>
  );
  const investigation = catalogue.investigations[id];
  if (!investigation) return null;
  const decision = state.decisions[id];
  const chosen = decision?.choice === 'chosen';
  return (
    <li
      aria-label={investigation.name}
      className="flex items-start gap-3 border-line max-sm:gap-x-2 border-b py-1.5 last:border-b-0"
    >
      {tier !== 'avoid' && (
        <Button
          size="sm"
          iconOnly
          variant={chosen ? 'primary' : 'secondary'}
          icon={chosen ? tick : plus}
          aria-pressed={chosen}
          title={chosen ? 'Chosen' : 'Choose'}
          onClick={() => act({ type: chosen ? 'investigation_undecided' : 'investigation_chosen', investigation: id })}
        >
          Choose {investigation.name}
        </Button>
      )}
      <div className="group/row min-w-0 flex-1">
        <Disclosure
          look="row"
          onToggle={() => setOpened(true)}
          summary={
            <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
              <span className="font-medium">{investigation.name}</span>
              {tier === 'guideline' && <Badge tone="info">guideline</Badge>}
              {tier === 'usual' && <Badge>usual</Badge>}
              {chosen && <Badge tone="success">chosen</Badge>}
              {decision?.choice === 'declined' && <Badge>declined: {decision.reason}</Badge>}
            </span>
          }
        >
          {opened ? <SuggestionDetail {...props} /> : null}
        </Disclosure>
        {waits ? (
          <Suspense fallback={why}>
            <IfAndElse {...props} unconditional={why} />
          </Suspense>
        ) : (
          why
        )}
        <div className="ps-5.5 text-sm max-sm:ps-0">
          <Spoilers investigation={investigation} ids={suggestion.spoiled} now />
        </div>
      </div>
      <BasisLink href={`/library/investigations/${id}`} name={investigation.name} />
    </li>
  );
};

const earlierOf = ({ catalogue, suggestion }: SuggestionRowProps): string =>
  suggestion.after.map((id) => nameIn(catalogue, id)).join(', ');

/** The first reason, in one sentence; all of them with their sources stand in the fold. */
export const reasonOf = (catalogue: Catalogue, suggestion: Suggestion | undefined): string => {
  if (!suggestion) return '';
  const [rule] = suggestion.rules;
  const [first] = suggestion.workUp;
  const asked = rule === undefined ? undefined : catalogue.rules[rule]?.asks;
  if (asked) return `${asked.action} ${asked.body}.`;
  const entry = first === undefined ? undefined : catalogue.workUp[first];
  if (suggestion.tier === 'usual')
    return 'No guideline here asks for it; a usual first choice for published patients alike.';
  if (entry) return `First for ${nameIn(catalogue, entry.condition)}: ${entry.short}.`;
  return suggestion.conditions.length > 0
    ? `Would move ${suggestion.conditions.map((id) => nameIn(catalogue, id)).join(', ')}.`
    : '';
};
