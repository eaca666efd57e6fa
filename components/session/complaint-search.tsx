'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Case, KnowledgeBase } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { findingItems, searchFindings } from '@/server/library/search/findings';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { AnswerControl } from './answer-control';
import { answerWords, resultWords } from './answer-words';
import { askedFirst } from './asked-first';
import { giveFirstKeys } from './first-keys';
import { focusTyped } from './focus-typed';
import { ResultEntry, searchingTyped } from './lazy-parts';
import { readMeasurement } from './read-measurement';
import type { SearchTyped, TypedItem } from './search-typed';
import { sectionWords } from './session-words';
import type { FieldTexts } from './typed-value';

interface Line extends TypedItem {
  readonly group: string;
}

/** What is asked for more than a press: a figure, a choice, a result; and the figure that was typed with its name. */
interface Asked {
  readonly id: string;
  readonly finding: CatalogueFinding | null;
  readonly typed: FieldTexts | undefined;
  /** How long it has been so, where it is. */
  readonly lasting?: FieldTexts | undefined;
}

const DURATION = 'symptom-duration';

interface ComplaintSearchProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly state: SessionState;
  readonly act: (...entries: readonly Entry[]) => void;
  /** While nothing is entered yet, what is found is why the patient comes. */
  readonly first: boolean;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  /** The finding that is asked for here, and need not be asked elsewhere at the same time. */
  readonly onAsk: (finding: string | null) => void;
}

/**
 * Finds a finding by any of its names as one types. “No …” before it, as in “no blood”, enters it as absent; otherwise a
 * yes-or-no finding is entered as present at once, and anything else is asked for: a figure, a choice, the result of an
 * investigation, what says more than was typed. A figure typed with the name stands in its field, to be entered or typed over; how long it has been is entered
 * with what brings the patient, and asked for where something else would be overwritten or is meant.
 */
export const ComplaintSearch = (props: ComplaintSearchProps) => {
  const { base, catalogue, patient, state, act, first, onAnswer, onAsk } = props;
  const { answers, results, reported } = state;
  const [open, setOpen] = useState<Asked | null>(null);
  const [typing, setTyping] = useState<{ readonly search: SearchTyped | null } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  // What is typed next belongs to what was just asked for; a result takes the focus itself, once it is there.
  useEffect(() => {
    if (open?.finding) focusTyped(asked.current, open.typed);
  }, [open]);
  const askedFor = open?.finding ? open.id : null;
  useEffect(() => onAsk(askedFor), [askedFor, onAsk]);
  // Nothing else can be done yet. Under a finger it would bring up the keyboard over everything.
  const [begins] = useState(first);
  useEffect(() => {
    if (begins && field.current && document.activeElement === document.body && !matchMedia('(pointer: coarse)').matches)
      giveFirstKeys(field.current);
  }, [begins]);
  const fetchTyping = (): void => {
    if (typing) return;
    searchingTyped().then(
      ({ searchTyped }) => setTyping({ search: searchTyped }),
      () => setTyping({ search: null }),
    );
  };
  const close = (): void => {
    setOpen(null);
    field.current?.focus();
  };
  const items = useMemo(
    (): readonly Line[] => [
      ...findingItems(catalogue, first).map((item) => ({
        ...item,
        group: sectionWords[item.section] ?? item.section,
        result: false,
      })),
      ...Object.entries(catalogue.investigations).map(([id, { name, alsoKnownAs }]) => ({
        id,
        label: name,
        synonyms: alsoKnownAs,
        section: '',
        negated: false,
        group: 'Enter the result of',
        result: true,
      })),
    ],
    [catalogue, first],
  );
  const search = useCallback(
    (among: readonly Line[], query: string) => {
      // A figure waits for what can read it, so that it is never lost.
      if (!typing && /\d/.test(query)) return [];
      const hits = typing?.search
        ? typing.search(catalogue, among, query)
        : askedFirst(catalogue, searchFindings(among, query), query);
      return hits.flatMap((hit) => {
        const { id, note, asks } = hit.item;
        const [answer, result] = [answers[id], results[id]];
        if (!note && asks && !answer) return [{ ...hit, item: { ...hit.item, note: 'asks first' } }];
        if (note || !(answer || result)) return [hit];
        const said = answer
          ? answerWords(catalogue, id, answer, reported[id])
          : result && resultWords(catalogue, id, result, reported[id]);
        return [{ ...hit, item: { ...hit.item, ...(said && { note: said }) } }];
      });
    },
    [typing, catalogue, answers, results, reported],
  );
  /** Present, and for how long: one step for undoing it. */
  const enterLasting = (id: string, duration: FieldTexts): void => {
    const { complaints } = state;
    const lasts = catalogue.findings[DURATION];
    const read = lasts?.kind.type === 'quantity' ? readMeasurement({ ...duration, upperLimit: '' }, lasts.kind) : null;
    const only = complaints.every((other) => other === id) && !(DURATION in answers);
    const present: Entry = {
      type: 'question_answered',
      finding: id,
      answer: { kind: 'state', state: 'present' },
      complaint: complaints.length === 0 || complaints.includes(id),
    };
    if (!(read?.ok && only)) {
      act(present);
      if (lasts) setOpen({ id: DURATION, finding: lasts, typed: duration });
      return;
    }
    const { value, unit, reported: printed } = read.value;
    const asPrinted = printed.unit === unit && printed.qualifier === null;
    act(present, {
      type: 'question_answered',
      finding: DURATION,
      answer: { kind: 'quantity', value, unit },
      complaint: false,
      ...(!asPrinted && { reported: { ...printed, takenOn: null } }),
    });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the field inside has the focus
    <div className="grid gap-3" onFocus={fetchTyping}>
      <Combobox
        label={first ? 'What brings the patient?' : 'Add a finding'}
        hint={first ? 'Type a symptom in any words: “diarrhoea”, “the runs”, “tummy ache”.' : hintOfMore}
        items={items}
        search={search}
        placeholder={first ? 'For example: bloating' : 'For example: no blood'}
        inputRef={field}
        onEnterEmpty={toQuestions}
        emptyText="Nothing by that name. Try another word for it."
        onSelect={({ id, negated, result, figure, duration, choice, asks }) => {
          if (result) {
            setOpen({ id, finding: null, typed: figure });
            return;
          }
          const finding = catalogue.findings[id];
          if (!finding) return;
          if (choice && !answers[id]) onAnswer(id, { kind: 'choice', choice });
          else if (asks || finding.kind.type !== 'presence') setOpen({ id, finding, typed: figure, lasting: duration });
          else if (duration) enterLasting(id, duration);
          else onAnswer(id, { kind: 'state', state: negated ? 'absent' : 'present' });
        }}
      />
      {open && (
        <div ref={asked} className="grid gap-2 rounded-md border border-line bg-raised p-3">
          {open.finding ? (
            <AnswerControl
              key={keyOf(open)}
              finding={open.finding}
              answer={answers[open.id]}
              typed={open.typed}
              onAnswer={(answer, printed) => {
                close();
                const { id, lasting } = open;
                if (lasting && answer.kind === 'state' && answer.state === 'present') enterLasting(id, lasting);
                else onAnswer(id, answer, printed);
              }}
            />
          ) : (
            <ResultEntry
              key={keyOf(open)}
              {...{ base, catalogue, patient, state, act }}
              investigation={open.id}
              typed={open.typed}
              onEntered={close}
            />
          )}
          <div>
            <Button size="sm" variant="quiet" onClick={close}>
              Not now
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};

/** Another figure is another question. */
const keyOf = ({ id, typed }: Asked): string => `${id} ${typed?.figure} ${typed?.unit}`;

const hintOfMore = (
  <>
    In any words. “No blood” enters it as absent; a test takes its result.
    <span className="pointer-coarse:hidden"> Enter alone goes on.</span>
  </>
);

/** Nothing more to add: the question below has the focus, and its keys work. */
const toQuestions = (): void => document.getElementById('walk-questions')?.focus();
