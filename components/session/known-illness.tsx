'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { type Answer, type Case, type KnowledgeBase, passes } from '@/engine';
import type { CalculatorOutline } from '@/server/calculators/schema';
import type { Catalogue, CatalogueKnownIllness } from '@/server/library/schema';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { useTRPC } from '@/trpc/client';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { NewTabLink } from '../ui/new-tab-link';
import { AnswerControl } from './answer-control';
import { ExpertRow } from './expert-row';
import { CalculatorDialog } from './lazy-parts';
import { nameIn } from './reading-words';

interface KnownIllnessProps {
  readonly illness: CatalogueKnownIllness;
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly state: SessionState;
  /** What was just chosen shows as chosen at once: a second press takes it back. */
  readonly decisions: SessionState['decisions'];
  readonly act: (...entries: readonly Entry[]) => void;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
}

/**
 * The diagnosis is known, so the question is another one: is it a flare, how bad, and is it an infection? The short way
 * there: the state now, what makes it severe, the stool tests that come first, and the scores.
 */
export const KnownIllness = ({
  illness,
  base,
  catalogue,
  patient,
  state,
  decisions,
  act,
  onAnswer,
  onWithdraw,
}: KnownIllnessProps) => {
  const trpc = useTRPC();
  const listed = useQuery(trpc.calculators.list.queryOptions({}, { staleTime: Infinity }));
  const [open, setOpen] = useState<CalculatorOutline | null>(null);
  const now = catalogue.findings[illness.now];
  const first = catalogue.rules[illness.first]?.asks;
  if (!now) return null;
  const scores = illness.scores.flatMap((id) => {
    const score = listed.data?.calculators.find((one) => one.id === id);
    return score && passes(score.gate, patient) !== false ? [score] : [];
  });
  return (
    <Card title={`${nameIn(catalogue, illness.id)}: a flare?`}>
      <div className="grid gap-4">
        <AnswerControl
          finding={now}
          answer={state.answers[illness.now]}
          size="sm"
          onAnswer={(answer) => onAnswer(illness.now, answer)}
          onWithdraw={() => onWithdraw(illness.now)}
        />
        <ul aria-label="What makes it severe" className="border-line border-t">
          {illness.asks.map((id) => (
            <ExpertRow key={id} {...{ catalogue, id, onAnswer, onWithdraw }} answer={state.answers[id]} />
          ))}
        </ul>
        <section aria-label="Infection first" className="grid gap-1.5">
          <p className="text-sm">
            <strong className="font-semibold">Infection first.</strong>{' '}
            {first && (
              <>
                {first.action} <NewTabLink href={`/evidence/${illness.first}`}>{first.body}</NewTabLink>
              </>
            )}
          </p>
          <ul className="flex flex-wrap gap-1.5">
            {illness.investigations.map((id) => {
              const chosen = decisions[id]?.choice === 'chosen';
              return (
                <li key={id}>
                  <Button
                    size="sm"
                    variant={chosen ? 'primary' : 'secondary'}
                    icon={chosen ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
                    aria-pressed={chosen}
                    onClick={() =>
                      act({ type: chosen ? 'investigation_undecided' : 'investigation_chosen', investigation: id })
                    }
                  >
                    {nameIn(catalogue, id)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
        {scores.length > 0 && (
          <section aria-label="How active" className="grid gap-1.5">
            <p className="text-sm font-semibold">How active</p>
            <ul className="flex flex-wrap gap-1.5">
              {scores.map((score) => (
                <li key={score.id}>
                  <Button size="sm" onClick={() => setOpen(score)}>
                    {score.title}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {open && <CalculatorDialog calculator={open} {...{ base, patient, act }} onClose={() => setOpen(null)} />}
    </Card>
  );
};
