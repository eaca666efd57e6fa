'use client';

import { Check, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Suggestion } from '@/engine';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { BasisLink } from './basis-link';
import { type CalledFor, calledFor, nothingCalls } from './called-for';
import { resultsWords } from './called-for-words';
import { SuggestionDetail } from './lazy-parts';
import type { PlanProps } from './plan';
import { nameIn } from './reading-words';
import { Spoilers } from './spoilers';

export interface SuggestionRowProps extends Omit<PlanProps, 'suggestions'> {
  readonly suggestion: Suggestion;
}

/** One investigation on a line: chosen or not, why now, what spoils it now; everything else is one press away. */
export const SuggestionRow = (props: SuggestionRowProps) => {
  const { base, patient, catalogue, suggestion, state, act } = props;
  const [opened, setOpened] = useState(false);
  const { investigation: id, tier } = suggestion;
  const waits = suggestion.after.length > 0 && (tier === 'guideline' || tier === 'decides');
  const called = useMemo(
    () => (waits ? calledFor(base, patient, suggestion) : nothingCalls),
    [waits, base, patient, suggestion],
  );
  const investigation = catalogue.investigations[id];
  if (!investigation) return null;
  const decision = state.decisions[id];
  const chosen = decision?.choice === 'chosen';
  return (
    <li aria-label={investigation.name} className="flex items-start gap-3 border-line border-b py-1.5 last:border-b-0">
      {tier !== 'avoid' && (
        <Button
          size="sm"
          iconOnly
          variant={chosen ? 'primary' : 'secondary'}
          icon={chosen ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
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
              {chosen && <Badge tone="success">chosen</Badge>}
              {decision?.choice === 'declined' && <Badge>declined: {decision.reason}</Badge>}
            </span>
          }
        >
          {opened ? <SuggestionDetail {...props} /> : null}
        </Disclosure>
        {called.calls.length > 0 ? (
          <IfAndElse {...props} called={called} />
        ) : (
          // Opened, the fold says it with its source.
          <p className="ps-5.5 text-sm text-ink-muted group-has-[[open]]/row:hidden">
            {waits && `After ${earlierOf(props)}. `}
            {whyNow(props)}
          </p>
        )}
        <div className="ps-5.5 text-sm">
          <Spoilers investigation={investigation} ids={suggestion.spoiled} now />
        </div>
      </div>
      <BasisLink href={`/library/investigations/${id}`} name={investigation.name} />
    </li>
  );
};

/** Which result calls for it, and what follows from any other. */
const IfAndElse = ({ called, ...props }: SuggestionRowProps & { readonly called: CalledFor }) => {
  const { catalogue, suggestion } = props;
  const rules = catalogue.rules;
  const [goesOn] = called.otherwise;
  const [first] = suggestion.workUp;
  const entry = first === undefined ? undefined : catalogue.workUp[first];
  const asks = goesOn === undefined ? undefined : rules[goesOn]?.asks;
  return (
    <ul className="grid gap-0.5 ps-5.5 text-sm text-ink-muted">
      {called.calls.map(({ on, results, rule }) => (
        <li key={`${rule} ${on} ${JSON.stringify(results)}`}>
          <strong className="font-semibold text-ink">If</strong> {nameIn(catalogue, on)} is{' '}
          {resultsWords(catalogue, on, results)}: {rules[rule]?.asks?.action} {rules[rule]?.asks?.body}.
        </li>
      ))}
      <li>
        <strong className="font-semibold text-ink">Else</strong>{' '}
        {asks
          ? `as before: ${asks.action} ${asks.body}.`
          : entry
            ? `only while ${nameIn(catalogue, entry.condition)} leads: ${entry.short}.`
            : 'no guideline here asks for it.'}
      </li>
    </ul>
  );
};

const earlierOf = ({ catalogue, suggestion }: SuggestionRowProps): string =>
  suggestion.after.map((id) => nameIn(catalogue, id)).join(', ');

/** The first reason, in one sentence; all of them with their sources stand in the fold. */
const whyNow = ({ catalogue, suggestion }: SuggestionRowProps): string => {
  const [rule] = suggestion.rules;
  const [first] = suggestion.workUp;
  const asked = rule === undefined ? undefined : catalogue.rules[rule]?.asks;
  if (asked) return `${asked.action} ${asked.body}.`;
  const entry = first === undefined ? undefined : catalogue.workUp[first];
  if (entry) return `First for ${nameIn(catalogue, entry.condition)}: ${entry.short}.`;
  return suggestion.conditions.length > 0
    ? `Would move ${suggestion.conditions.map((id) => nameIn(catalogue, id)).join(', ')}.`
    : '';
};
