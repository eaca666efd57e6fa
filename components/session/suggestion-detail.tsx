'use client';

import { FlaskConical, X } from 'lucide-react';
import { useState } from 'react';
import { factsOf, mayBeSpoiled, whyAskedFirst } from '@/engine';
import { ReportProblem } from '../problems/report-problem';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { NewTabLink } from '../ui/new-tab-link';
import { costWords, invasivenessWords, waitWords } from './burden-words';
import { DeclineForm } from './decline-form';
import { nameIn } from './reading-words';
import { ResultEntry } from './result-entry';
import { ResultMoves } from './result-moves';
import { Spoilers } from './spoilers';
import type { SuggestionRowProps } from './suggestion-row';

/** So many findings tell why; the rest adds little. */
const USUAL_WITH = 4;

/** Why, how prepared, at what price, what each result would do; to decline, or to enter a result. */
export const SuggestionDetail = (props: SuggestionRowProps) => {
  const { base, patient, catalogue, suggestion, state, act } = props;
  const [open, setOpen] = useState<'result' | 'decline' | null>(null);
  const { investigation: id, tier } = suggestion;
  const investigation = catalogue.investigations[id];
  if (!investigation) return null;
  const usualWith = whyAskedFirst(base, factsOf(base, patient), id).slice(0, USUAL_WITH);
  return (
    // On a phone it takes the whole line, with what stands before and after its name.
    <div className={cx('grid gap-3 text-sm max-sm:-me-14', tier === 'avoid' ? 'max-sm:-ms-5.5' : 'max-sm:-ms-19.5')}>
      <ul className="grid list-disc gap-1 ps-4">
        {suggestion.rules.map((rule) => (
          <li key={rule}>
            {catalogue.rules[rule]?.asks?.action}{' '}
            <NewTabLink href={`/evidence/${rule}`}>{catalogue.rules[rule]?.asks?.body}</NewTabLink>
          </li>
        ))}
        {suggestion.workUp.map((entryId) => {
          const entry = catalogue.workUp[entryId];
          return (
            entry && (
              <li key={entryId}>
                {entry.statement}{' '}
                <NewTabLink href={`/library/conditions/${entry.condition}#work-up`}>
                  First for {nameIn(catalogue, entry.condition)}: {entry.short}
                </NewTabLink>
              </li>
            )
          );
        })}
        {usualWith.length > 0 && (
          <li>
            Of what is present, these make it a usual first choice for published patients, beyond what guidelines ask
            for by rule: {usualWith.map(({ finding }) => nameIn(catalogue, finding)).join(', ')}. Chosen by those who
            wrote the cases down and by readers, none of them licensed.
          </li>
        )}
        {suggestion.conditions.length > 0 && (
          <li>Would move {suggestion.conditions.map((condition) => nameIn(catalogue, condition)).join(', ')}.</li>
        )}
        {suggestion.after.length > 0 && (
          <li>Better after {suggestion.after.map((other) => nameIn(catalogue, other)).join(', ')}.</li>
        )}
      </ul>
      <section>
        <h5 className="font-semibold">Preparation</h5>
        {investigation.preparation.length > 0 ? (
          <ul className="grid list-disc gap-0.5 ps-4">
            {investigation.preparation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p>None needed.</p>
        )}
        <Spoilers {...{ investigation }} ids={mayBeSpoiled(base, patient, id)} />
      </section>
      <section>
        <h5 className="font-semibold">For the patient</h5>
        <p>{investigation.patientBurden}</p>
        <p className="text-ink-muted">
          Invasiveness: {invasivenessWords[investigation.invasiveness]} · cost: {costWords[investigation.cost]} · wait:{' '}
          {waitWords(investigation.waitDays)}
        </p>
      </section>
      <ResultMoves {...{ base, patient, catalogue }} id={id} conditions={suggestion.conditions} />
      <div className="flex flex-wrap items-center gap-1.5">
        <Button
          size="sm"
          icon={<FlaskConical aria-hidden="true" />}
          aria-expanded={open === 'result'}
          onClick={() => setOpen(open === 'result' ? null : 'result')}
        >
          Enter result
        </Button>
        {tier !== 'avoid' && (
          <Button
            size="sm"
            variant="quiet"
            icon={<X aria-hidden="true" />}
            aria-expanded={open === 'decline'}
            onClick={() => setOpen(open === 'decline' ? null : 'decline')}
          >
            Decline…
          </Button>
        )}
        <NewTabLink href={`/library/investigations/${id}`}>All about it</NewTabLink>
        <NewTabLink href={`/handouts/investigations/${id}`}>Patient handout</NewTabLink>
        <ReportProblem place={{ kind: 'investigation', id }} />
      </div>
      {open === 'result' && (
        <ResultEntry {...{ base, catalogue, patient, state, act }} investigation={id} onEntered={() => setOpen(null)} />
      )}
      {open === 'decline' && (
        <DeclineForm
          onReason={(reason) => {
            act({ type: 'investigation_declined', investigation: id, reason });
            setOpen(null);
          }}
        />
      )}
    </div>
  );
};
