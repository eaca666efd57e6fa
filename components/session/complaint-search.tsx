'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Case, KnowledgeBase } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { type FindingItem, findingItems, searchFindings } from '@/server/library/search/findings';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { AnswerControl } from './answer-control';
import { answerWords, resultWords } from './answer-words';
import { ResultEntry } from './lazy-parts';
import { sectionWords } from './session-words';

interface Line extends FindingItem {
  readonly group: string;
  /** An investigation: it takes a result, and cannot be denied. */
  readonly result: boolean;
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
}

/**
 * Finds a finding by any of its names as one types. “No …” before it, as in “no blood”, enters it as absent; otherwise a
 * yes-or-no finding is entered as present at once, and anything else is asked for: a figure, a choice, the result of an
 * investigation.
 */
export const ComplaintSearch = (props: ComplaintSearchProps) => {
  const { base, catalogue, patient, state, act, first, onAnswer } = props;
  const { answers, results, reported } = state;
  const [open, setOpen] = useState<{ id: string; finding: CatalogueFinding | null } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  // What is typed next belongs to what was just asked for; a result takes the focus itself, once it is there.
  useEffect(() => {
    if (open?.finding) asked.current?.querySelector('input')?.focus();
  }, [open]);
  // Nothing else can be done yet. Under a finger it would bring up the keyboard over everything.
  const [begins] = useState(first);
  useEffect(() => {
    if (begins && document.activeElement === document.body && matchMedia('(pointer: fine)').matches)
      field.current?.focus({ preventScroll: true });
  }, [begins]);
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
    (among: readonly Line[], query: string) =>
      searchFindings(among, query).flatMap((hit) => {
        const { id, note, result: takesResult, negated } = hit.item;
        // Only what is there or not can be denied: no figure and no result.
        if (negated && (takesResult || catalogue.findings[id]?.kind.type !== 'presence')) return [];
        const [answer, result] = [answers[id], results[id]];
        if (note || !(answer || result)) return [hit];
        const said = answer
          ? answerWords(catalogue, id, answer, reported[id])
          : result && resultWords(catalogue, id, result, reported[id]);
        return [{ ...hit, item: { ...hit.item, ...(said && { note: said }) } }];
      }),
    [catalogue, answers, results, reported],
  );

  return (
    <div className="grid gap-3">
      <Combobox
        label={first ? 'What brings the patient?' : 'Add a finding'}
        hint={first ? 'Type a symptom in any words: “diarrhoea”, “the runs”, “tummy ache”.' : hintOfMore}
        items={items}
        search={search}
        placeholder={first ? 'For example: bloating' : 'For example: no blood'}
        inputRef={field}
        onEnterEmpty={toQuestions}
        emptyText="Nothing by that name. Fewer words find more: “anaemia”, not “severe anaemia”."
        onSelect={({ id, negated, result }) => {
          if (result) {
            setOpen({ id, finding: null });
            return;
          }
          const finding = catalogue.findings[id];
          if (!finding) return;
          if (finding.kind.type !== 'presence') setOpen({ id, finding });
          else onAnswer(id, { kind: 'state', state: negated ? 'absent' : 'present' });
        }}
      />
      {open && (
        <div ref={asked} className="grid gap-2 rounded-md border border-line bg-raised p-3">
          {open.finding ? (
            <AnswerControl
              key={open.id}
              finding={open.finding}
              answer={answers[open.id]}
              onAnswer={(answer, printed) => {
                onAnswer(open.id, answer, printed);
                close();
              }}
            />
          ) : (
            <ResultEntry
              key={open.id}
              {...{ base, catalogue, patient, state, act }}
              investigation={open.id}
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

const hintOfMore = (
  <>
    In any words. “No blood” enters it as absent; a test takes its result.
    <span className="pointer-coarse:hidden"> Enter alone goes on.</span>
  </>
);

/** Nothing more to add: the question below has the focus, and its keys work. */
const toQuestions = (): void => document.getElementById('walk-questions')?.focus();
