import type { EntryChange } from '@/server/review/schema';
import { ratioWords } from '../session/ratio-words';
import { Badge } from '../ui/badge';
import { TextLink } from '../ui/text-link';

interface EntryChangeLineProps {
  readonly change: EntryChange;
  readonly name: (id: string) => string;
  /** What a measurement rests on, in a few words: “Doe 2019”. */
  readonly source: (id: string) => string;
}

const changeWords: Readonly<Record<EntryChange['change'], string>> = {
  added: 'new',
  removed: 'taken out',
  changed: 'changed',
  replaced: 'replaced',
  counts_differently: 'counts differently',
};

/** One entry that is otherwise today: what it is, what it did and does to the odds, and its page. */
export const EntryChangeLine = ({ change, name, source }: EntryChangeLineProps) => {
  const href = hrefOf(change);
  const words = entryWords(change, name, source);
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      <Badge>{changeWords[change.change]}</Badge>
      {href ? <TextLink href={href}>{words}</TextLink> : <span>{words}</span>}
      {weightWords(change) && <span className="figures text-sm text-ink-muted">{weightWords(change)}</span>}
    </li>
  );
};

const entryWords = (
  { kind, id, on }: EntryChange,
  name: EntryChangeLineProps['name'],
  source: EntryChangeLineProps['source'],
): string => {
  switch (kind) {
    case 'engine':
      return 'The engine';
    case 'method':
      return 'The numbers of the method';
    case 'condition':
      return `The entry of ${name(id ?? '')}`;
    case 'prior':
      return 'How likely it is before any answer';
    case 'evidence':
      return on === null ? 'A measurement' : `${name(on)}, ${source(id ?? '')}`;
    case 'unexplained':
      return 'The charge for what it leaves unexplained';
    case 'finding':
      return `How “${name(id ?? '')}” follows from other answers`;
    case 'rule':
      return `The rule “${name(id ?? '')}”`;
    case 'work_up':
      return 'What a guideline asks for first';
    case 'investigation':
      return `The entry of ${name(id ?? '')}`;
  }
};

const weightWords = ({ kind, before, after }: EntryChange): string => {
  if (before === null && after === null) return '';
  if (kind === 'prior')
    return after !== null && before !== null ? `${ratioWords(after - before)} before any answer` : '';
  const of = (weight: number | null): string => (weight === null ? 'nothing' : ratioWords(weight));
  return `${of(before)} then, ${of(after)} today`;
};

/** Where it is read today; what was taken out has no page any more. */
const hrefOf = ({ kind, change, id }: EntryChange): string | null => {
  if (kind === 'method' || kind === 'unexplained') return '/about#method';
  if (id === null || change === 'removed') return null;
  switch (kind) {
    case 'condition':
      return `/library/conditions/${id}`;
    case 'finding':
      return `/library/findings/${id}`;
    case 'investigation':
      return `/library/investigations/${id}`;
    default:
      return `/evidence/${id}`;
  }
};
