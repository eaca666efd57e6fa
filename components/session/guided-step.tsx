'use client';

import { ArrowLeft, ListChecks, ListPlus, SkipForward, Square } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { Answer, Assessment, Case, KnowledgeBase, SuggestedQuestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { SECOND_KEY_MS, useShortcutsOn } from '../frame/shortcuts';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { afterPaint } from '../ui/use-after-paint';
import { useSteady } from '../ui/use-steady';
import { answerOfKey } from './answer-keys';
import { AnsweredList } from './answered-list';
import { askedTogether, type TogetherList } from './asked-together';
import { Enough } from './enough';
import { KeyHints } from './key-hints';
import { QuestionCard } from './question-card';
import { SafetyCheck } from './safety-check';
import { StillToAnswer, type Waiting } from './still-to-answer';
import { TickList, type TickListHandle } from './tick-list';

interface GuidedStepProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  /** What is on the screen of it; nothing while the conditions are not shown. */
  readonly assessment: Assessment | null;
  readonly state: SessionState;
  /** The danger signs still to be gone through. */
  readonly safety: readonly string[];
  readonly questions: readonly SuggestedQuestion[];
  /** What was asked where findings are typed, and passed by. */
  readonly passed: readonly Waiting[];
  readonly act: (...entries: readonly Entry[]) => void;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
  readonly undo: (() => void) | null;
  /** The question on the page: its answers are thought of before they are given. What it gives back calls that off. */
  readonly onAsk: (finding: string | null) => () => void;
}

/** Sooner nobody has read a list: a key pressed twice must not deny the one that took its place. */
const READ_MS = 600;

/** Where one stands: at the next question, at one asked before (its place in the trail), or reading all answers over. */
type Place = 'next' | 'check' | number;

/**
 * One question a page, in the engine's order: danger signs first, then what would change most. Back leads to what was
 * asked before, with its answer; everything can be read over at any time. Basics of the history stand on one list; whoever
 * asks several things in one breath has the next ones on one as well, and whoever wants them one by one has no list.
 */
export const GuidedStep = (props: GuidedStepProps) => {
  const {
    base,
    patient,
    catalogue,
    assessment,
    state,
    safety,
    questions,
    passed,
    act,
    onAnswer,
    onWithdraw,
    undo,
    onAsk,
  } = props;
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [later, setLater] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<Place>('next');
  /** Whether several are asked at once, where somebody has said so. */
  const [together, setTogether] = useState<boolean | null>(null);
  /** The list as it was when its first line was ticked: it stays until it is recorded, whatever else comes to be asked. */
  const [held, setHeld] = useState<TogetherList | null>(null);
  const [ticks, setTicks] = useState<readonly string[]>([]);
  const shortcutsOn = useShortcutsOn();
  const keys = useRef<TickListHandle>(null);
  const step = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  /** When G was pressed: the key after it leads elsewhere, and answers nothing. */
  const begunAt = useRef(Number.NEGATIVE_INFINITY);

  const open = questions.filter(({ finding }) => !later.includes(finding) && !safety.includes(finding));
  const asked = place === 'next' && safety.length === 0 ? open[0] : undefined;
  const next = askedTogether(catalogue, asked ? open : [], together);
  const stillHeld = held?.items.filter((finding) => !(finding in state.answers)) ?? [];
  const isHeld = place === 'next' && safety.length === 0 && ticks.some((finding) => stillHeld.includes(finding));
  const list = isHeld && held ? { ...held, items: stillHeld } : next.list;
  const listed = list?.items ?? null;
  const earlier = typeof place === 'number' ? trail[place] : undefined;
  const here = earlier ?? asked?.finding ?? null;
  const kindHere = here === null ? undefined : catalogue.findings[here]?.kind.type;

  const alone = listed === null ? (asked?.finding ?? null) : null;
  useEffect(() => onAsk(alone), [alone, onAsk]);

  // The page that was pressed is gone: the focus goes to the next one, which then speaks. After the frame that shows it: moved
  // before, it has the browser lay the page out twice.
  const shown = `${place} ${here} ${safety.length > 0} ${listed !== null}`;
  const lines = safety.length > 0 ? safety : (listed ?? []);
  const firstLines = lines.join();
  const listSince = useRef(0);
  useEffect(() => {
    if (firstLines !== '') listSince.current = performance.now();
  }, [firstLines]);
  useEffect(() => {
    const isMove = moved.current;
    moved.current = shown !== '';
    if (!isMove) return;
    return afterPaint(() => {
      // Who types elsewhere goes on typing there.
      const typesIn = document.activeElement;
      if (typesIn instanceof HTMLInputElement && !step.current?.contains(typesIn)) return;
      step.current?.focus({ preventScroll: true });
      // A long list gave way to one question: its words would stand above what is in view.
      if (step.current && step.current.getBoundingClientRect().top < 0) step.current.scrollIntoView({ block: 'start' });
    });
  }, [shown]);

  const goBack = (): void => setPlace(typeof place === 'number' ? Math.max(0, place - 1) : trail.length - 1);
  const goOn = (): void => setPlace(typeof place === 'number' && place < trail.length - 1 ? place + 1 : 'next');
  const canGoBack = typeof place === 'number' ? place > 0 : trail.length > 0;

  const give = (finding: string, answer: Answer, reported?: Reported): void => {
    if (finding === earlier) goOn();
    else setTrail([...trail.filter((id) => id !== finding), finding]);
    onAnswer(finding, answer, reported);
  };
  const giveAll = (...entries: readonly Entry[]): void => {
    const given = entries.flatMap((entry) =>
      entry.type === 'questions_answered' ? entry.answers.map(({ finding }) => finding) : [],
    );
    setTrail([...trail.filter((id) => !given.includes(id)), ...given]);
    act(...entries);
  };
  const tick = (now: readonly string[]): void => {
    if (now.length > 0) setHeld(list);
    setTicks(now);
  };
  // What is ticked is recorded or unticked first: nothing that was pressed goes away unsaid.
  const switchList = next.canSwitch && !isHeld ? (): void => setTogether(listed === null) : null;
  const putOff =
    asked && open.length > 1 && !isHeld ? (): void => setLater([...later, ...(listed ?? [asked.finding])]) : null;
  const workOf = (event: KeyboardEvent): (() => void) | null => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) return key === 'z' && !event.shiftKey ? undo : null;
    if (key === 'backspace') return canGoBack ? goBack : null;
    // Elsewhere Enter presses the button that has the focus.
    if (key === 'enter' && event.target !== step.current) return null;
    // Single letters and figures can be turned off (2.1.4).
    if (!shortcutsOn && key.length === 1) return null;
    if (key === 's' && switchList) return switchList;
    if (key === 'l' && putOff) return putOff;
    if (keys.current) {
      if (key === 'enter') return keys.current.record;
      if (key === 'n') return event.timeStamp - listSince.current < READ_MS ? null : keys.current.none;
      return keys.current.workOf(key);
    }
    if (key === 'enter') return place === 'next' ? null : goOn;
    const finding = here === null ? undefined : catalogue.findings[here];
    const given = finding && answerOfKey(finding.kind, key);
    if (here !== null && given) return () => give(here, given);
    // A figure is typed where it belongs: the field has the focus before the digit arrives.
    if (finding?.kind.type === 'quantity' && /^[\d<>]$/.test(key)) step.current?.querySelector('input')?.focus();
    return null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Only while the question has the focus, and never in a field (A11Y-22); a key held down answers one question.
    if (isTyping(event.target) || event.altKey || event.repeat || event.defaultPrevented) return;
    // Closed somewhere else: its buttons answer nothing, and so do its keys.
    if (step.current?.closest('fieldset:disabled')) return;
    const afterG = event.timeStamp - begunAt.current < SECOND_KEY_MS;
    begunAt.current = event.key.toLowerCase() === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    if (afterG) return;
    const work = workOf(event);
    if (!work) return;
    event.preventDefault();
    work();
  };

  const steps = {
    back: useSteady(goBack),
    later: useSteady(() => putOff?.()),
    list: useSteady(() => switchList?.()),
    check: useSteady(() => setPlace('check')),
  };
  const hints = kindHere && (listed ? 'list' : kindHere);
  const footer = (
    <Footer
      {...steps}
      canGoBack={canGoBack}
      canPutOff={putOff !== null}
      lists={switchList === null ? 'none' : listed ? 'open' : 'offered'}
      hints={hints}
    />
  );
  const giveAsked = useSteady((answer: Answer, reported?: Reported) => {
    if (asked) give(asked.finding, answer, reported);
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons inside, which can be pressed as well
    <div
      id="walk-questions"
      ref={step}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="outline-none contain-content print:hidden"
    >
      {passed.length > 0 && (
        <div className="pb-3">
          <StillToAnswer waiting={passed} />
        </div>
      )}
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
        <SafetyCheck
          {...{ base, patient, catalogue, act }}
          items={safety}
          headingLevel={1}
          keys={keys}
          hints={<KeyHints of="list" />}
        />
      ) : list ? (
        <Card aria-label="Next question" {...listWords[list.of]} headingLevel={1} footer={footer}>
          <TickList
            {...{ base, patient, catalogue, ticks }}
            legend={legends[list.of]}
            items={list.items}
            act={giveAll}
            onTicks={tick}
            keys={keys}
          />
        </Card>
      ) : asked ? (
        <QuestionCard
          {...{ catalogue, footer }}
          finding={asked.finding}
          question={asked}
          answer={undefined}
          onAnswer={giveAsked}
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
      {asked && <Enough {...{ base, patient, catalogue, assessment, questions }} />}
    </div>
  );
};

const listWords = {
  basics: {
    title: 'Basics of the history',
    note: 'Part of every history like this one. Tick what is there; the rest is recorded as absent.',
  },
  next: {
    title: 'And any of these?',
    note: 'The next questions, all to be asked: tick what is there; the rest is recorded as absent.',
  },
} as const;

const legends = { basics: 'Basics of the history', next: 'The next questions' } as const;

interface FooterProps {
  readonly canGoBack: boolean;
  readonly canPutOff: boolean;
  /** Whether several can be asked on one list, and are. */
  readonly lists: 'none' | 'offered' | 'open';
  readonly hints: ComponentProps<typeof KeyHints>['of'] | undefined;
  readonly back: () => void;
  readonly later: () => void;
  readonly list: () => void;
  readonly check: () => void;
}

/** What else can be done with a question: from most to the next it stays as it is. */
const Footer = memo(({ canGoBack, canPutOff, lists, hints, back, later, list, check }: FooterProps) => (
  <div className="-my-1 flex flex-wrap items-center gap-1">
    {canGoBack && (
      <Button size="sm" variant="quiet" icon={icons.back} onClick={back}>
        Back
      </Button>
    )}
    {canPutOff && (
      <Button size="sm" variant="quiet" icon={icons.later} onClick={later}>
        Later
      </Button>
    )}
    {lists !== 'none' && (
      <Button size="sm" variant="quiet" icon={lists === 'open' ? icons.one : icons.several} onClick={list}>
        {lists === 'open' ? 'One at a time' : 'Several at once'}
      </Button>
    )}
    <Button size="sm" variant="quiet" icon={icons.check} onClick={check}>
      Check the answers
    </Button>
    {hints && <KeyHints of={hints} />}
  </div>
));

/** Made once: they are drawn at every answer, and an icon costs more to draw again than the button around it. */
const icons = {
  back: <ArrowLeft aria-hidden="true" />,
  later: <SkipForward aria-hidden="true" />,
  one: <Square aria-hidden="true" />,
  several: <ListPlus aria-hidden="true" />,
  check: <ListChecks aria-hidden="true" />,
};

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');
