'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Answer } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { type FindingItem, findingItems, searchFindings } from '@/server/library/search/findings';
import type { Reported } from '@/server/sessions/schema';
import { Combobox } from '../ui/combobox';
import { AnswerControl } from './answer-control';
import { answerWords } from './answer-words';
import { sectionWords } from './session-words';

interface Line extends FindingItem {
  readonly group: string;
}

interface ComplaintSearchProps {
  readonly catalogue: Catalogue;
  readonly answers: Readonly<Record<string, Answer>>;
  /** While nothing is entered yet, what is found is why the patient comes. */
  readonly first: boolean;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
}

/**
 * Finds a finding by any of its names as one types. “No …” before it, as in “no blood”, enters it as absent; otherwise a
 * yes-or-no finding is entered as present at once, and anything else is asked for.
 */
export const ComplaintSearch = ({ catalogue, answers, first, onAnswer }: ComplaintSearchProps) => {
  const [open, setOpen] = useState<{ id: string; finding: CatalogueFinding } | null>(null);
  const items = useMemo(
    (): readonly Line[] =>
      findingItems(catalogue, first).map((item) => ({ ...item, group: sectionWords[item.section] ?? item.section })),
    [catalogue, first],
  );
  const search = useCallback(
    (among: readonly Line[], query: string) =>
      searchFindings(among, query).map((hit) => {
        const answer = answers[hit.item.id];
        if (!answer || hit.item.note) return hit;
        return { ...hit, item: { ...hit.item, note: answerWords(catalogue, hit.item.id, answer) } };
      }),
    [catalogue, answers],
  );

  return (
    <div className="grid gap-3">
      <Combobox
        label={first ? 'What brings the patient?' : 'Add a finding'}
        hint={
          first
            ? 'Type a symptom in any words: “diarrhoea”, “the runs”, “tummy ache”.'
            : 'In any words. “No blood” enters it as absent.'
        }
        items={items}
        search={search}
        placeholder={first ? 'For example: bloating' : 'For example: no blood'}
        emptyText="Nothing by that name. Try another word for it."
        onSelect={({ id, negated }) => {
          const finding = catalogue.findings[id];
          if (!finding) return;
          if (finding.kind.type !== 'presence') setOpen({ id, finding });
          else onAnswer(id, { kind: 'state', state: negated ? 'absent' : 'present' });
        }}
      />
      {open && (
        <div className="rounded-md border border-line bg-raised p-3">
          <AnswerControl
            finding={open.finding}
            answer={answers[open.id]}
            onAnswer={(answer, reported) => {
              onAnswer(open.id, answer, reported);
              setOpen(null);
            }}
          />
        </div>
      )}
    </div>
  );
};
