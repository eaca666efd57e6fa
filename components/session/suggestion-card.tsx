'use client';

import { ClipboardCheck, FlaskConical, X } from 'lucide-react';
import { useState } from 'react';
import { type Case, type KnowledgeBase, mayBeSpoiled, movesOf, type Suggestion } from '@/engine';
import type { Catalogue, CatalogueInvestigation } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { formatPercent } from '../numbers/probability-words';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { DeclineForm } from './decline-form';
import { EvidenceLink } from './evidence-link';
import { nameIn, readingWords } from './reading-words';
import { ResultEntry } from './result-entry';
import { effectWords } from './session-words';

interface SuggestionCardProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  readonly suggestion: Suggestion;
  readonly state: SessionState;
  readonly act: (entry: Entry) => void;
}

/** One investigation: why now, how prepared, what each result would do; to choose, decline or enter a result. */
export const SuggestionCard = ({ base, patient, catalogue, suggestion, state, act }: SuggestionCardProps) => {
  const [open, setOpen] = useState<'result' | 'decline' | null>(null);
  const { investigation: id, tier } = suggestion;
  const investigation = catalogue.investigations[id];
  if (!investigation) return null;
  const decision = state.decisions[id];
  return (
    <article className="rounded-md border border-line bg-raised px-3.5 py-2.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <a
          href={`/library/investigations/${id}`}
          target="_blank"
          rel="noopener"
          className="font-semibold text-ink underline decoration-line-strong decoration-1 underline-offset-3 hover:decoration-2"
        >
          {investigation.name}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
        <Badge>{investigation.specimen}</Badge>
        {decision?.choice === 'chosen' && <Badge tone="success">chosen</Badge>}
        {decision?.choice === 'declined' && <Badge>declined: {decision.reason}</Badge>}
      </div>
      <Reasons {...{ base, patient, catalogue, suggestion, investigation }} />
      {tier !== 'avoid' && (
        <div className="mt-2 flex flex-wrap gap-1.5">
          <Button
            size="sm"
            icon={<ClipboardCheck aria-hidden="true" />}
            aria-pressed={decision?.choice === 'chosen'}
            onClick={() =>
              act({
                type: decision?.choice === 'chosen' ? 'investigation_undecided' : 'investigation_chosen',
                investigation: id,
              })
            }
          >
            {decision?.choice === 'chosen' ? 'Chosen' : 'Choose'}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            icon={<FlaskConical aria-hidden="true" />}
            aria-expanded={open === 'result'}
            onClick={() => setOpen(open === 'result' ? null : 'result')}
          >
            Enter result
          </Button>
          <Button
            size="sm"
            variant="quiet"
            icon={<X aria-hidden="true" />}
            aria-expanded={open === 'decline'}
            onClick={() => setOpen(open === 'decline' ? null : 'decline')}
          >
            Decline…
          </Button>
        </div>
      )}
      {open === 'result' && (
        <div className="mt-2 border-line border-t pt-2.5">
          <ResultEntry
            investigation={investigation}
            result={state.results[id]}
            onResult={(result) => {
              act({ type: 'result_entered', investigation: id, result });
              setOpen(null);
            }}
          />
        </div>
      )}
      {open === 'decline' && (
        <DeclineForm
          onReason={(reason) => {
            act({ type: 'investigation_declined', investigation: id, reason });
            setOpen(null);
          }}
        />
      )}
    </article>
  );
};

interface ReasonsProps extends Pick<SuggestionCardProps, 'base' | 'patient'> {
  readonly catalogue: Catalogue;
  readonly suggestion: Suggestion;
  readonly investigation: CatalogueInvestigation;
}

const Reasons = ({ base, patient, catalogue, suggestion, investigation }: ReasonsProps) => (
  <div className="mt-1 grid gap-1 text-sm">
    {suggestion.rules.map((rule) => (
      <p key={rule}>
        {catalogue.rules[rule]?.asks?.action}{' '}
        <a
          href={`/evidence/${rule}`}
          target="_blank"
          rel="noopener"
          className="text-accent underline underline-offset-3"
        >
          {catalogue.rules[rule]?.asks?.body}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
      </p>
    ))}
    {suggestion.workUp.map((id) => {
      const entry = catalogue.workUp[id];
      return (
        entry && (
          <p key={id}>
            {entry.statement}{' '}
            <a
              href={`/library/conditions/${entry.condition}#work-up`}
              target="_blank"
              rel="noopener"
              className="text-accent underline underline-offset-3"
            >
              First for {nameIn(catalogue, entry.condition)}: {entry.short}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          </p>
        )
      );
    })}
    {suggestion.rules.length + suggestion.workUp.length === 0 && suggestion.conditions.length > 0 && (
      <p>Would move {suggestion.conditions.map((id) => nameIn(catalogue, id)).join(', ')}.</p>
    )}
    <Spoilers {...{ investigation }} ids={suggestion.spoiled} now />
    {suggestion.after.length > 0 && (
      <p className="text-ink-muted">Better after: {suggestion.after.map((id) => nameIn(catalogue, id)).join(', ')}.</p>
    )}
    <LazyDisclosure look="inline" summary="Preparation, and what each result would do">
      {() => <Preparation {...{ base, patient, catalogue, suggestion, investigation }} />}
    </LazyDisclosure>
  </div>
);

const Preparation = ({ base, patient, catalogue, suggestion, investigation }: ReasonsProps) => {
  const { investigation: id, conditions } = suggestion;
  const moves = conditions[0] ? movesOf(base, patient, id, conditions[0]) : [];
  return (
    <div className="grid gap-2">
      <p>{investigation.patientBurden}</p>
      <Spoilers {...{ investigation }} ids={mayBeSpoiled(base, patient, id)} />
      {investigation.preparation.length > 0 ? (
        <ul className="list-disc ps-4">
          {investigation.preparation.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>No preparation needed.</p>
      )}
      {moves.map((move) => (
        <p key={`${move.evidence}${JSON.stringify(move.reading)}`}>
          If {readingWords(catalogue, id, move.reading)}: {nameIn(catalogue, conditions[0] ?? '')} to about{' '}
          {formatPercent(move.probability)} <EvidenceLink catalogue={catalogue} id={move.evidence} />
        </p>
      ))}
    </div>
  );
};

interface SpoilersProps {
  readonly investigation: CatalogueInvestigation;
  readonly ids: readonly string[];
  /** They hold; otherwise nobody has asked about them. */
  readonly now?: boolean;
}

/** What spoils a result: said at once where it holds now, in the fold where it only may. */
const Spoilers = ({ investigation, ids, now = false }: SpoilersProps) =>
  ids.map((id) => {
    const spoiler = investigation.spoiledBy[id];
    return spoiler ? (
      <p key={id} className={now ? 'font-medium' : ''}>
        {now ? 'Now' : 'Ask first'}: {spoiler.statement} The result {effectWords[spoiler.effect]}.
      </p>
    ) : null;
  });
