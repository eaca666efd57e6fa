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
  /** Danger signs that the list of them asks for again: they are not confirmed here. */
  readonly asked: readonly string[];
  readonly act: (...entries: readonly Entry[]) => void;
}

/** A finding, and when it was said. */
type Carried = readonly [string, string];

/** As many as one entry holds. */
const AT_ONCE = 60;

/**
 * What was said in the session that this one follows and has not been said again: each still so, no longer, or to be
 * asked again, in one press. What is pressed is an answer like any other; nothing is confirmed that cannot be read.
 */
export const CarriedOver = ({ catalogue, state, asked, act }: CarriedOverProps) => {
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
  const rest = open.filter(([finding]) => !isThere(answers[finding]) && !asked.includes(finding));
  const again = open.length - there.length - rest.length;
  const dangers = rest.filter(([finding]) => catalogue.findings[finding]?.section === 'safety').length;
  const kept = Object.entries(followsUp?.results ?? {});

  // The line that was pressed is gone: the focus goes to the one that has taken its place.
  useEffect(() => {
    if (pressed.current === null) return;
    const place = pressed.current;
    pressed.current = null;
    placeAfter(list.current, place)?.focus({ preventScroll: true });
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
  const sayAll = (lines: readonly Carried[], place: number): void => {
    pressed.current = place;
    const given = lines.flatMap(([finding]) => (answers[finding] ? [{ finding, answer: answers[finding] }] : []));
    const entries: Entry[] = [];
    for (let from = 0; from < given.length; from += AT_ONCE) {
      entries.push({ type: 'questions_answered', answers: given.slice(from, from + AT_ONCE) });
    }
    act(...entries);
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
          {again > 0 &&
            ` ${again === 1 ? 'A danger sign that was absent is' : `${again} danger signs that were absent are`} asked again, under “Safety first”.`}
        </>
      }
      actions={
        there.length > 1 && (
          <Button size="sm" onClick={() => sayAll(there, 0)}>
            All {there.length} still so
          </Button>
        )
      }
    >
      <div ref={list}>
        <ul>{there.map(line)}</ul>
        {rest.length > 0 && (
          <LazyDisclosure
            look="inline"
            summary={`${rest.length} absent then${dangers > 0 ? `, ${dangers} of them ${dangers === 1 ? 'a danger sign' : 'danger signs'}` : ''}`}
          >
            {() => (
              <>
                <ul>{rest.map((one, place) => line(one, there.length + place))}</ul>
                {rest.length > 1 && (
                  <Button size="sm" onClick={() => sayAll(rest, there.length)}>
                    All {rest.length} still absent
                  </Button>
                )}
              </>
            )}
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

/** Where the focus goes: to a line that can be seen, else to the fold with the others, else to the next question. */
export const placeAfter = (list: ParentNode | null, place: number): HTMLElement | null => {
  const lines = [...(list?.querySelectorAll('li') ?? [])].filter((line) => !line.closest('details:not([open])'));
  return (
    lines[Math.min(place, lines.length - 1)]?.querySelector('button') ??
    list?.querySelector('summary') ??
    document.getElementById('walk-questions')
  );
};

/** The opposite, where there is one: a figure or a choice has none. */
const otherOf = (answer: Answer): { readonly answer: Answer; readonly words: string } | null => {
  if (answer.kind !== 'state') return null;
  return answer.state === 'present'
    ? { answer: { kind: 'state', state: 'absent' }, words: 'No longer' }
    : { answer: { kind: 'state', state: 'present' }, words: 'Now present' };
};
