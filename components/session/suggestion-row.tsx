'use client';

import { Check } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Suggestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Disclosure } from '../ui/disclosure';
import { BasisLink } from './basis-link';
import { IfAndElse, SuggestionDetail } from './lazy-parts';
import type { PlanProps } from './plan';
import type { SharedReason } from './plan-groups';
import { nameIn } from './reading-words';
import { Spoilers } from './spoilers';

export interface SuggestionRowProps extends Omit<PlanProps, 'suggestions'> {
  readonly suggestion: Suggestion;
  /** The reason it shares with the lines beside it: it stands above the first of them. */
  readonly shared?: SharedReason | null;
}

/** Made once: they stand in lines that are drawn again at every answer. */
const tick = <Check aria-hidden="true" />;
const plus = <span aria-hidden="true" className="plus-mark" />;

/** One investigation on a line: chosen or not, why now, what spoils it now; everything else is one press away. */
export const SuggestionRow = (props: SuggestionRowProps) => {
  const { catalogue, suggestion, state, act, shared } = props;
  const [opened, setOpened] = useState(false);
  const { investigation: id, tier } = suggestion;
  const waits = suggestion.after.length > 0 && (tier === 'guideline' || tier === 'usual' || tier === 'decides');
  const after = waits ? `After ${earlierOf(props)}. ` : '';
  const said = shared ? after : after + reasonOf(catalogue, suggestion);
  const why = said !== '' && (
    // Opened, the fold says it with its source.
    <p className="ps-5.5 text-sm text-ink-muted max-sm:ps-0 group-has-[[open]]/row:hidden">{said}</p>
  );
  const investigation = catalogue.investigations[id];
  if (!investigation) return null;
  const decision = state.decisions[id];
  const chosen = decision?.choice === 'chosen';
  return (
    <li
      aria-label={investigation.name}
      className={cx(
        'flex flex-wrap items-start gap-x-3 border-line max-sm:gap-x-2 border-b py-1.5 last:border-b-0',
        shared && 'border-s-2 border-s-line-strong ps-3 max-sm:ps-2',
      )}
    >
      {shared?.isFirst && (
        <p className="basis-full break-after-avoid pb-1.5 text-sm text-ink-muted">
          <strong className="font-semibold text-ink">For these {shared.count}:</strong> {shared.reason}
        </p>
      )}
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
export const reasonOf = (catalogue: Catalogue, suggestion: Suggestion): string => {
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
