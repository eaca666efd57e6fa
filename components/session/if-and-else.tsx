import { type ReactNode, useMemo } from 'react';
import { calledFor } from './called-for';
import { resultsWords } from './called-for-words';
import type { PlanProps } from './plan';
import { nameIn } from './reading-words';
import type { SuggestionRowProps } from './suggestion-row';

interface IfAndElseProps extends Pick<SuggestionRowProps, 'base' | 'patient' | 'catalogue' | 'suggestion'> {
  /** What is said where no single result decides it. */
  readonly unconditional: ReactNode;
}

/** Which result of what comes before calls for an investigation, and what follows from any other. */
export const IfAndElse = ({ base, patient, catalogue, suggestion, unconditional }: IfAndElseProps) => {
  const { calls, otherwise } = useMemo(() => calledFor(base, patient, suggestion), [base, patient, suggestion]);
  if (calls.length === 0) return unconditional;
  const [goesOn] = otherwise;
  const [first] = suggestion.workUp;
  const entry = first === undefined ? undefined : catalogue.workUp[first];
  const asks = goesOn === undefined ? undefined : catalogue.rules[goesOn]?.asks;
  return (
    <ul className="grid gap-0.5 ps-5.5 text-sm text-ink-muted max-sm:ps-0">
      {calls.map(({ on, results, rule }) => (
        <li key={`${rule} ${on} ${JSON.stringify(results)}`}>
          <strong className="font-semibold text-ink">If</strong> {nameIn(catalogue, on)} is{' '}
          {resultsWords(catalogue, on, results)}: {catalogue.rules[rule]?.asks?.action}{' '}
          {catalogue.rules[rule]?.asks?.body}.
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

interface CalledOrNotProps extends Pick<PlanProps, 'base' | 'patient' | 'suggestions'> {
  readonly children: (open: PlanProps['suggestions'], folded: PlanProps['suggestions']) => ReactNode;
}

/** What waits for a result, told apart: what is asked for or a result would call for, and what would only move the ranking. */
export const CalledOrNot = ({ base, patient, suggestions, children }: CalledOrNotProps) => {
  const open = useMemo(
    () =>
      suggestions.filter(
        (suggestion) => suggestion.tier !== 'decides' || calledFor(base, patient, suggestion).calls.length > 0,
      ),
    [base, patient, suggestions],
  );
  return children(
    open,
    suggestions.filter((suggestion) => !open.includes(suggestion)),
  );
};
