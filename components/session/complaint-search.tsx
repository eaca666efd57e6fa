'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Answer } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import type { Reported } from '@/server/sessions/schema';
import { Combobox } from '../ui/combobox';
import { type ComboboxHit, searchItems } from '../ui/combobox-items';
import { AnswerControl } from './answer-control';
import { answerWords } from './answer-words';
import { sectionWords } from './session-words';

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
  const items = useMemo((): readonly FindingItem[] => {
    const asked = Object.entries(catalogue.findings).filter(([, finding]) => finding.asked);
    const ordered = first ? [...asked].sort(([, a], [, b]) => Number(b.complaint) - Number(a.complaint)) : asked;
    return ordered.map(([id, finding]) => ({
      id,
      label: finding.label,
      // The id is the term of the literature: “melaena”, “steatorrhoea”.
      synonyms: [...finding.alsoKnownAs, id.replaceAll('-', ' ')],
      group: sectionWords[finding.section] ?? finding.section,
      negated: false,
    }));
  }, [catalogue, first]);
  const search = useCallback(
    (among: readonly FindingItem[], query: string) =>
      searchWithNegation(among, query).map((hit) => {
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

interface FindingItem {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly group: string;
  readonly note?: string;
  readonly negated: boolean;
}

const negation = /^(?:no|not|without|denies|-)\s+/i;

/** Best first: the very words, then labels that begin with them, then the other labels, then other names. */
const closeness = ({ item, synonym }: ComboboxHit<FindingItem>, words: string): number => {
  const [label, other] = [item.label.toLowerCase(), synonym?.toLowerCase()];
  if (label === words || other === words) return 0;
  if (label.startsWith(words)) return 1;
  return other === undefined ? 2 : 3;
};

const searchWithNegation = (items: readonly FindingItem[], query: string): readonly ComboboxHit<FindingItem>[] => {
  const negated = negation.test(query);
  const words = query.replace(negation, '').trim().toLowerCase();
  const hits = searchItems(items, words);
  if (words === '') return hits;
  const ordered = [...hits].sort((a, b) => closeness(a, words) - closeness(b, words));
  return negated
    ? ordered.map(({ item, synonym }) => ({ item: { ...item, negated: true, note: 'as absent' }, synonym }))
    : ordered;
};
