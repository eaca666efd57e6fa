'use client';

import { ArrowLeft, ListChecks, SkipForward } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Answer, AnswerState, SuggestedQuestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { afterPaint } from '../ui/use-after-paint';
import { AnsweredList } from './answered-list';
import { QuestionCard } from './question-card';
import { SafetyCheck } from './safety-check';

interface GuidedStepProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  /** The danger signs still to be gone through. */
  readonly safety: readonly string[];
  readonly questions: readonly SuggestedQuestion[];
  readonly act: (...entries: readonly Entry[]) => void;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
  readonly undo: (() => void) | null;
  /** The question on the page: its answers are thought of before they are given. */
  readonly onAsk: (finding: string | null) => void;
}

/** Where one stands: at the next question, at one asked before (its place in the trail), or reading all answers over. */
type Place = 'next' | 'check' | number;

/**
 * One question a page, in the engine's order: danger signs first, then what would change most. Back leads to what was
 * asked before, with its answer; everything can be read over at any time.
 */
export const GuidedStep = (props: GuidedStepProps) => {
  const { catalogue, state, safety, questions, act, onAnswer, onWithdraw, undo, onAsk } = props;
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [later, setLater] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<Place>('next');
  const step = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const open = questions.filter(({ finding }) => !later.includes(finding) && !safety.includes(finding));
  const asked = place === 'next' && safety.length === 0 ? open[0] : undefined;
  const earlier = typeof place === 'number' ? trail[place] : undefined;
  const here = earlier ?? asked?.finding ?? null;

  useEffect(() => onAsk(asked?.finding ?? null), [asked?.finding, onAsk]);

  // The page that was pressed is gone: the focus goes to the next one, which then speaks. After the frame that shows it: moved
  // before, it has the browser lay the page out twice.
  const shown = `${place} ${here} ${safety.length > 0}`;
  useEffect(() => {
    const isMove = moved.current;
    moved.current = shown !== '';
    if (isMove) return afterPaint(() => step.current?.focus({ preventScroll: true }));
  }, [shown]);

  const give = (finding: string, answer: Answer, reported?: Reported): void => {
    if (finding === earlier) goOn();
    else setTrail([...trail.filter((id) => id !== finding), finding]);
    onAnswer(finding, answer, reported);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const state = stateKeys[event.key.toLowerCase()];
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    // Only while the question has the focus, and never in a field (A11Y-22).
    if (!state || isTyping || here === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (catalogue.findings[here]?.kind.type !== 'presence') return;
    event.preventDefault();
    give(here, { kind: 'state', state });
  };

  const goBack = (): void => setPlace(typeof place === 'number' ? Math.max(0, place - 1) : trail.length - 1);
  const goOn = (): void => setPlace(typeof place === 'number' && place < trail.length - 1 ? place + 1 : 'next');
  const canGoBack = typeof place === 'number' ? place > 0 : trail.length > 0;

  const footer = (
    <div className="flex flex-wrap items-center gap-1">
      {canGoBack && (
        <Button size="sm" variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={goBack}>
          Back
        </Button>
      )}
      {asked && open.length > 1 && (
        <Button
          size="sm"
          variant="quiet"
          icon={<SkipForward aria-hidden="true" />}
          onClick={() => setLater([...later, asked.finding])}
        >
          Later
        </Button>
      )}
      <Button
        size="sm"
        variant="quiet"
        className="ms-auto"
        icon={<ListChecks aria-hidden="true" />}
        onClick={() => setPlace('check')}
      >
        Check the answers
      </Button>
    </div>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons inside, which can be pressed as well
    <div id="walk-questions" ref={step} tabIndex={-1} onKeyDown={onKeyDown} className="outline-none">
      {place === 'check' ? (
        <AnsweredList
          {...{ catalogue, state, onAnswer, onWithdraw, undo }}
          title="Check the answers"
          headingLevel={1}
          all
          footer={
            <Button variant="primary" onClick={() => setPlace('next')}>
              Go on
            </Button>
          }
        />
      ) : earlier !== undefined ? (
        <QuestionCard
          {...{ catalogue, footer }}
          finding={earlier}
          reason="Asked before. Change the answer, or go on."
          answer={state.answers[earlier]}
          onAnswer={(answer, reported) => give(earlier, answer, reported)}
          onGoOn={goOn}
        />
      ) : safety.length > 0 ? (
        <SafetyCheck {...{ catalogue, act }} items={safety} headingLevel={1} />
      ) : asked ? (
        <QuestionCard
          {...{ catalogue, footer }}
          finding={asked.finding}
          question={asked}
          answer={undefined}
          onAnswer={(answer, reported) => give(asked.finding, answer, reported)}
        />
      ) : (
        <Card title="No further question would change anything" headingLevel={1} footer={footer}>
          {later.length > 0 ? (
            <Button onClick={() => setLater([])}>Show those put off</Button>
          ) : (
            <p>The plan beside this says what to order. Anything else can still be added above.</p>
          )}
        </Card>
      )}
    </div>
  );
};

/** P, A and U for the three answers; Y and N, as one says them. */
const stateKeys: Readonly<Record<string, AnswerState>> = {
  p: 'present',
  y: 'present',
  a: 'absent',
  n: 'absent',
  u: 'unknown',
};
