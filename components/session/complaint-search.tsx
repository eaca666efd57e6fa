'use client';

import { useCallback, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Answer, Case, KnowledgeBase } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { AnswerControl } from './answer-control';
import { answerWords, resultWords } from './answer-words';
import { type Asked, askedAgain, isSame, keptOf, keyOf, stillAsked, waitingOf } from './asked';
import { AskedFor } from './asked-for';
import { fill, giveFirstKeys } from './first-keys';
import { EnteredResult, ResultEntry, searchingTyped } from './lazy-parts';
import { sectionWords } from './session-words';
import { goToWaiting, placeOfWaiting, STILL_TO_ANSWER, stillToAnswer, type Waiting } from './still-to-answer';
import { type Besides, besidesOf, figureEntry } from './typed-beside';
import { DURATION, type TypedItem } from './typed-item';
import type { FieldTexts } from './typed-value';
import { BegunContext } from './use-box';

interface Line extends TypedItem {
  readonly group: string;
}

interface ComplaintSearchProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly state: SessionState;
  readonly act: (...entries: readonly Entry[]) => void;
  /** While nothing is entered yet, what is found is why the patient comes. */
  readonly first: boolean;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  /** What is asked for here, in the order asked, and need not be asked elsewhere at the same time. */
  readonly onAsk: (waiting: readonly Waiting[]) => void;
  /** Something else is entered: what is still asked for is passed by. */
  readonly onPass: () => void;
  /** The finding that is still being entered as why the patient comes; what is answered meanwhile is not. */
  readonly onReason: (finding: string | null) => void;
}

/**
 * Finds a finding by any of its names as one types. “No …” before it, as in “no blood”, enters it as absent; otherwise a
 * yes-or-no finding is entered as present at once, and anything else is asked for: a figure, a choice, the result of an
 * investigation, what says more than was typed. A figure typed with the name is entered with it as its line shows it; where its
 * unit is still to be chosen, it cannot be so, or something else would be overwritten, it stands in its field and goes on standing
 * there while something else is picked. How long it has been is entered as well, and asked for where something else is meant.
 * Of several things in one line the others stay in the field.
 */
export const ComplaintSearch = (props: ComplaintSearchProps) => {
  const { base, catalogue, patient, state, act, first, onAnswer, onAsk, onPass, onReason } = props;
  const { answers, results, reported, complaints } = state;
  const [open, setOpen] = useState<readonly Asked[]>([]);
  const [typing, setTyping] = useState<Awaited<ReturnType<typeof searchingTyped>> | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const turns = useRef(0);
  const picks = useRef(0);
  /** What stayed in the field after the last pick. */
  const left = useRef('');
  const waiting = useMemo(() => waitingOf(catalogue, open), [catalogue, open]);
  useEffect(() => onAsk(waiting), [waiting, onAsk]);
  const saidOf = useRef(0);
  /** Nothing more to add: to the questions, but once to what was asked and not answered. */
  const goOn = (): void => {
    const [oldest] = waiting;
    if (!oldest || turns.current === saidOf.current) {
      toQuestions();
      return;
    }
    saidOf.current = turns.current;
    goToWaiting(oldest);
    announce(`${stillToAnswer(waiting.length)}: ${oldest.name}. Enter in the empty field once more goes on.`);
  };
  // Nothing else can be done yet. Under a finger it would bring up the keyboard over everything.
  const [begins] = useState(first);
  useEffect(() => {
    if (begins && field.current && document.activeElement === document.body && !matchMedia('(pointer: coarse)').matches)
      giveFirstKeys(field.current);
  }, [begins]);
  const fetchTyping = (): void => {
    if (typing) return;
    // Where the network fails, whatever is done next in the field asks again.
    searchingTyped().then(setTyping, () => undefined);
  };
  // Somebody was in it before this page was awake to hear of it.
  const wasReachedFor = useEffectEvent((): void => {
    if (field.current && (field.current === document.activeElement || field.current.value !== '')) fetchTyping();
  });
  useEffect(() => wasReachedFor(), []);
  const keeper = useContext(BegunContext);
  const keepText = useCallback((text: string): void => keeper?.typeSearch(text), [keeper]);
  const takeUp = useEffectEvent((): void => {
    const again = askedAgain(catalogue, state, keeper?.asked ?? []).filter(
      (one) => !open.some((other) => isSame(one, other)),
    );
    const asked = again.map((one) => {
      turns.current += 1;
      return { ...one, turn: turns.current, picks: picks.current };
    });
    if (asked.length > 0) setOpen([...open, ...asked]);
    // What was typed before this page was awake goes before what an earlier visit left.
    if (field.current?.value) keepText(field.current.value);
    else if (field.current && keeper?.search) fill(field.current, keeper.search);
  });
  useEffect(() => keeper?.whenLoaded(() => takeUp()), [keeper]);
  useEffect(() => keeper?.ask(keptOf(open)), [keeper, open]);
  useEffect(() => setOpen((now) => stillAsked(state, now)), [state]);
  const ask = (next: Omit<Asked, 'turn' | 'picks'>): void => {
    turns.current += 1;
    // What is typed now comes before what was begun there.
    if (next.typed) keeper?.type(keyOf(next), null);
    const asked = { ...next, turn: turns.current, picks: picks.current };
    // What was asked before waits below: what was typed into it is not lost.
    setOpen((before) => [asked, ...before.filter((other) => !isSame(other, next))]);
  };
  const reason = complaints.length === 0 ? open.find((asked) => asked.reason)?.id : undefined;
  useEffect(() => onReason(reason ?? null), [reason, onReason]);
  /** It is not why the patient comes: that is then what was entered meanwhile. */
  const dropReason = (asked: Asked): void => {
    const [id, answer] =
      Object.entries(answers).find(([, given]) => given.kind === 'state' && given.state === 'present') ?? [];
    if (asked.id === reason && id && answer) act({ type: 'question_answered', finding: id, answer, complaint: true });
  };
  const close = (asked: Asked): void => {
    setOpen((before) => before.filter((other) => other !== asked));
    field.current?.focus();
  };
  const items = useMemo(
    (): readonly Line[] =>
      (typing?.enterable(catalogue, first) ?? []).map((item) => ({
        ...item,
        group: item.result ? 'Enter the result of' : (sectionWords[item.section] ?? item.section),
      })),
    [typing, catalogue, first],
  );
  const search = useCallback(
    (among: readonly Line[], query: string) => {
      const hits = typing?.searchTyped(catalogue, among, query) ?? [];
      return hits.flatMap((hit) => {
        const { id, note, asks, open, notKept, duration, rest } = hit.item;
        const [answer, result, lasts] = [answers[id], results[id], answers[DURATION]];
        const said = answer
          ? answerWords(catalogue, id, answer, reported[id])
          : result && resultWords(catalogue, id, result, reported[id]);
        const notes = [
          note || said || (asks && !open ? 'asks first' : ''),
          open ? 'denied or present? asks first' : '',
          // There is one length for all symptoms: that of the first line needs no word.
          duration?.figure && id !== DURATION && !lasts && !first ? 'for all symptoms' : '',
          notKept === undefined ? '' : `“${notKept}” is not kept`,
          rest === undefined ? '' : `“${rest}” stays in the field`,
        ].filter(Boolean);
        return [notes.length > 0 ? { ...hit, item: { ...hit.item, note: notes.join(', ') } } : hit];
      });
    },
    [typing, catalogue, answers, results, reported, first],
  );
  /** Present, and for how long or how often: one step for undoing it. */
  const enterPresent = (id: string, typed: Besides): void => {
    const isReason = complaints.includes(id) || (complaints.length === 0 && (!reason || reason === id));
    const present: Entry = {
      type: 'question_answered',
      finding: id,
      answer: { kind: 'state', state: 'present' },
      complaint: isReason,
    };
    const besides = besidesOf(catalogue, answers, typed);
    act(present, ...besides.flatMap(({ entry }) => entry ?? []));
    for (const { entry, ...asked } of besides) if (!entry) ask({ ...asked, reason: false });
  };
  /** How long it took to lose it may be how long it lasts, or not. */
  const askDuration = (duration: FieldTexts): void => {
    for (const { entry: _, ...asked } of besidesOf(catalogue, answers, { duration, stools: undefined }))
      ask({ ...asked, reason: false });
  };
  const pick = (line: Line): void => {
    picks.current += 1;
    left.current = stays(line);
    if (left.current !== '') announce(`Still in the field: ${left.current}.`);
    onPass();
    const { id, result, figure, duration } = line;
    const finding = result ? null : catalogue.findings[id];
    const whole = wholeEntry(line);
    if (whole) {
      act(whole);
      if (result) ask({ id, finding: null, typed: undefined, reason: false, entered: true });
      else if (duration) askDuration(duration);
    } else if (finding === null) {
      ask({ id, finding, typed: figure, reason: false });
    } else if (finding) pickFinding(line, finding);
  };
  /** What a line says entirely: the outcome of a test, a figure; `null` where something is left to be asked. */
  const wholeEntry = (line: Line): Entry | null => {
    const { id, result, outcome } = line;
    if (result && outcome)
      return id in results ? null : { type: 'result_entered', investigation: id, result: { kind: 'outcome', outcome } };
    const entry = id === DURATION ? null : (typing?.typedEntry(catalogue, state, line) ?? null);
    // What is still being entered is why the patient comes.
    return reason && entry?.type === 'question_answered' ? { ...entry, complaint: false } : entry;
  };
  const pickFinding = (line: Line, finding: CatalogueFinding): void => {
    const { id, negated, figure, duration, stools, choice, asks } = line;
    const besides = duration || stools ? { duration, stools } : undefined;
    // A time with its unit says all there is to say.
    const alone =
      id === DURATION && !(DURATION in answers) && duration ? figureEntry(DURATION, finding, duration) : null;
    if (alone) act(alone);
    else if (choice && !answers[id]) onAnswer(id, { kind: 'choice', choice });
    else if (asks || finding.kind.type !== 'presence')
      ask({ id, finding, typed: figure, besides, reason: first && id !== DURATION && !reason });
    else if (besides) enterPresent(id, besides);
    else onAnswer(id, { kind: 'state', state: negated ? 'absent' : 'present' });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the field inside has the focus or is typed into
    <div className="grid gap-3" onFocus={fetchTyping} onInput={fetchTyping}>
      <Combobox
        label={first ? 'What brings the patient?' : 'Add a finding'}
        hint={first ? 'In any words, several in one line: “tummy ache”, “the runs 3 days, no blood”.' : hintOfMore}
        items={items}
        search={search}
        canSearch={typing !== null}
        placeholder={first ? 'For example: bloating' : 'For example: no blood'}
        inputRef={field}
        onEnterEmpty={goOn}
        emptyText={(query) =>
          typing?.hasNoPlace(query)
            ? 'This is not asked here, and nothing is entered: no advice hangs on it. It can stand in the note.'
            : 'Nothing by that name. Try another word for it.'
        }
        onSelect={pick}
        onText={keepText}
        staysAfter={stays}
      />
      {waiting.length > 0 && (
        <p id={STILL_TO_ANSWER} tabIndex={-1} className="scroll-mt-28 text-sm text-ink-muted outline-none">
          <span className="font-medium text-ink">{stillToAnswer(waiting.length)}.</span> “Not now” puts{' '}
          {waiting.length === 1 ? 'it' : 'one'} away.
        </p>
      )}
      {open.map((asked) => {
        const { id, finding, typed, besides, turn } = asked;
        if (asked.entered)
          return (
            <EnteredResult key={turn} {...{ base, catalogue, patient, state, act, id }} onClose={() => close(asked)} />
          );
        return (
          <AskedFor
            key={turn}
            id={placeOfWaiting(turn)}
            typed={finding && asked.before === undefined ? typed : null}
            field={field}
          >
            {finding && typed && answers[id] && (
              <p className="text-sm text-ink-muted">
                Recorded: {answerWords(catalogue, id, answers[id], reported[id])}. It stays unless another is entered.
              </p>
            )}
            {finding ? (
              <AnswerControl
                finding={finding}
                answer={answers[id]}
                typed={typed}
                keptFor={id}
                onAnswer={(answer, printed) => {
                  close(asked);
                  if (besides && answer.kind === 'state' && answer.state === 'present') enterPresent(id, besides);
                  else onAnswer(id, answer, printed);
                  if (answer.kind === 'state' && answer.state !== 'present') dropReason(asked);
                  if (besides?.duration && answer.kind === 'quantity' && id !== DURATION) askDuration(besides.duration);
                }}
              />
            ) : (
              <ResultEntry
                {...{ base, catalogue, patient, state, act }}
                investigation={id}
                typed={typed}
                isPassedBy={() =>
                  asked.before !== undefined ||
                  picks.current !== asked.picks ||
                  (field.current?.value ?? '') !== left.current
                }
                onEntered={() => close(asked)}
              />
            )}
            <div>
              <Button
                size="sm"
                variant="quiet"
                onClick={() => {
                  keeper?.type(keyOf(asked), null);
                  close(asked);
                  dropReason(asked);
                }}
              >
                Not now
              </Button>
            </div>
          </AskedFor>
        );
      })}
    </div>
  );
};

/** The other things of what was typed. */
const stays = ({ rest = '' }: Line): string => rest;

const hintOfMore = (
  <>
    In any words, several in one line. “No blood” enters it as absent; a test takes its result.
    <span className="pointer-coarse:hidden"> Enter alone goes on.</span>
  </>
);

/** Nothing more to add: the question below has the focus, and its keys work. */
const toQuestions = (): void => document.getElementById('walk-questions')?.focus();
