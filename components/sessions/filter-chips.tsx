import { X } from 'lucide-react';
import { idParts, noFilter, type SessionFilter } from '@/server/sessions/list/filter';
import { Button } from '../ui/button';
import type { Person } from './list-names';
import { listWords } from './list-words';

interface FilterChipsProps {
  readonly filter: SessionFilter;
  readonly names: Readonly<Record<string, string>>;
  /** The words that the filter names, as far as they are known. */
  readonly wordsText: string;
  readonly clinicians: readonly Person[];
  readonly onChange: (filter: SessionFilter) => void;
}

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: SessionFilter;
}

const chipsOf = ({ filter, names, wordsText, clinicians }: Omit<FilterChipsProps, 'onChange'>): Chip[] => [
  ...(filter.words
    ? [
        {
          key: 'words',
          label: wordsText ? listWords.wordsChip(wordsText) : listWords.wordsGone,
          without: { ...filter, words: null },
        },
      ]
    : []),
  ...idParts.flatMap((part) =>
    filter[part].map((id) => ({
      key: `${part}:${id}`,
      label: `${listWords.parts[part]}: ${names[id] ?? id}`,
      without: { ...filter, [part]: filter[part].filter((other) => other !== id) },
    })),
  ),
  ...ones(filter, clinicians).map(({ part, label }) => ({ key: part, label, without: { ...filter, [part]: null } })),
];

const ones = (
  { from, to, signedOff, outcomeKnown, demonstration, knowledgeVersion, clinician }: SessionFilter,
  clinicians: readonly Person[],
): readonly { readonly part: keyof SessionFilter; readonly label: string }[] => [
  ...(from ? [{ part: 'from' as const, label: `${listWords.from} ${from}` }] : []),
  ...(to ? [{ part: 'to' as const, label: `${listWords.to} ${to}` }] : []),
  ...(signedOff === null
    ? []
    : [{ part: 'signedOff' as const, label: signedOff ? listWords.stateYes : listWords.stateNo }]),
  ...(outcomeKnown === null
    ? []
    : [
        {
          part: 'outcomeKnown' as const,
          label: `${listWords.outcome}: ${(outcomeKnown ? listWords.outcomeYes : listWords.outcomeNo).toLowerCase()}`,
        },
      ]),
  ...(demonstration === null
    ? []
    : [
        {
          part: 'demonstration' as const,
          label: demonstration ? listWords.demonstrationsYes : listWords.demonstrationsNo,
        },
      ]),
  ...(knowledgeVersion
    ? [{ part: 'knowledgeVersion' as const, label: `${listWords.knowledge} ${knowledgeVersion}` }]
    : []),
  ...(clinician
    ? [
        {
          part: 'clinician' as const,
          label: `${listWords.clinician}: ${clinicians.find(({ id }) => id === clinician)?.name ?? listWords.clinicianUnknown}`,
        },
      ]
    : []),
];

/** Each condition of the filter, to be taken away again by a press. */
export const FilterChips = ({ onChange, ...shown }: FilterChipsProps) => {
  const chips = chipsOf(shown);
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5 print:hidden">
      <ul aria-label={listWords.conditions} className="contents">
        {chips.map(({ key, label, without }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onChange(without)}
              className="inline-flex min-h-control-sm items-center gap-1.5 rounded-md border border-accent-line bg-accent-soft px-2 py-0.5 text-start text-sm hover:border-ink-muted"
            >
              <span className="sr-only">{listWords.remove('')}</span>
              {label}
              <X aria-hidden="true" className="size-3.5 shrink-0 text-ink-muted" />
            </button>
          </li>
        ))}
      </ul>
      <Button size="sm" variant="quiet" onClick={() => onChange(noFilter)}>
        {listWords.clear}
      </Button>
    </div>
  );
};
