'use client';

import { useEffect, useRef } from 'react';
import type { Answer } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { dayOf } from '../numbers/time-text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { TextLink } from '../ui/text-link';
import { answerWords, resultWords } from './answer-words';
import { isThere } from './is-there';
import { nameIn } from './reading-words';

interface CarriedOverProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly act: (...entries: readonly Entry[]) => void;
}

/** A finding, and when it was said. */
type Carried = readonly [string, string];

/** As many as one entry holds. */
const AT_ONCE = 60;

/**
 * What was said in the session that this one follows and has not been said again: each still so, no longer, or to be
 * asked again, in one press. What is pressed is an answer like any other.
 */
export const CarriedOver = ({ catalogue, state, act }: CarriedOverProps) => {
  const { followsUp, answers, results, reported, complaints } = state;
  const list = useRef<HTMLDivElement>(null);
  const pressed = useRef<number | null>(null);
  // In the order of the answers, which an undo leaves as it was.
  const open = Object.keys(answers).flatMap((finding): Carried[] => {
    const at = followsUp?.answers[finding];
    return at ? [[finding, at]] : [];
  });
  // What was there is gone through one by one; a list of danger signs that were not there would bury it.
  const there = open.filter(([finding]) => isThere(answers[finding]));
  const rest = open.filter(([finding]) => !isThere(answers[finding]));
  const kept = Object.entries(followsUp?.results ?? {});

  // The line that was pressed is gone: the focus goes to the one that has taken its place.
  useEffect(() => {
    if (pressed.current === null) return;
    const lines = list.current?.querySelectorAll('li');
    const next = lines?.[Math.min(pressed.current, lines.length - 1)];
    pressed.current = null;
    next?.querySelector('button')?.focus();
  });

  if (!followsUp) return null;
  const say = (place: number, finding: string, answer: Answer): void => {
    pressed.current = place;
    const report = reported[finding];
    const complaint = complaints.includes(finding);
    act({
      type: 'question_answered',
      finding,
      answer,
      complaint,
      ...(report && answer === answers[finding] && { reported: report }),
    });
  };
  const sayAll = (): void => {
    const given = open.flatMap(([finding]) => (answers[finding] ? [{ finding, answer: answers[finding] }] : []));
    const entries: Entry[] = [];
    for (let from = 0; from < given.length; from += AT_ONCE) {
      entries.push({ type: 'questions_answered', answers: given.slice(from, from + AT_ONCE) });
    }
    act(...entries);
    // The list is gone with its buttons: the walk goes on with its next question.
    document.getElementById('walk-questions')?.focus({ preventScroll: true });
  };
  const line = ([finding, at]: Carried, place: number) => {
    const answer = answers[finding];
    if (!answer) return null;
    const other = otherOf(answer);
    return (
      <li
        key={finding}
        className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-line border-b py-1.5 last:border-b-0"
      >
        <span>
          {nameIn(catalogue, finding)}: <strong>{answerWords(catalogue, finding, answer, reported[finding])}</strong>{' '}
          <span className="whitespace-nowrap text-sm text-ink-muted">{dayOf(at)}</span>
        </span>
        <span className="flex flex-wrap gap-1">
          <Button size="sm" onClick={() => say(place, finding, answer)}>
            Still so<span className="sr-only">: {nameIn(catalogue, finding)}</span>
          </Button>
          {other && (
            <Button size="sm" onClick={() => say(place, finding, other.answer)}>
              {other.words}
              <span className="sr-only">: {nameIn(catalogue, finding)}</span>
            </Button>
          )}
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              pressed.current = place;
              act({ type: 'answer_withdrawn', finding });
            }}
          >
            Ask again<span className="sr-only">: {nameIn(catalogue, finding)}</span>
          </Button>
        </span>
      </li>
    );
  };
  return (
    <Card
      title="Carried over"
      note={
        <>
          From{' '}
          <TextLink href={`/sessions/${followsUp.from}/review`}>the session of {dayOf(followsUp.startedAt)}</TextLink>.{' '}
          {open.length > 0 ? 'Counted as it was then until you say otherwise.' : 'All of it has been said again.'}
        </>
      }
      actions={
        open.length > 1 && (
          <Button size="sm" onClick={sayAll}>
            All {open.length} still so
          </Button>
        )
      }
    >
      <div ref={list}>
        <ul>{there.map(line)}</ul>
        {rest.length > 0 && (
          <LazyDisclosure look="inline" summary={`${rest.length} absent then`}>
            {() => <ul>{rest.map((one, place) => line(one, there.length + place))}</ul>}
          </LazyDisclosure>
        )}
      </div>
      {kept.length > 0 && (
        <section className="mt-3">
          <h3 className="text-sm font-semibold text-ink-muted">Results kept</h3>
          <ul className="text-sm">
            {kept.map(([id, at]) => {
              const result = results[id];
              return (
                result && (
                  <li key={id}>
                    {nameIn(catalogue, id)}: <strong>{resultWords(catalogue, id, result, reported[id])}</strong>
                    <span className="text-ink-muted"> entered {dayOf(at)}</span>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </Card>
  );
};

/** The opposite, where there is one: a figure or a choice has none. */
const otherOf = (answer: Answer): { readonly answer: Answer; readonly words: string } | null => {
  if (answer.kind !== 'state') return null;
  return answer.state === 'present'
    ? { answer: { kind: 'state', state: 'absent' }, words: 'No longer' }
    : { answer: { kind: 'state', state: 'present' }, words: 'Now present' };
};
