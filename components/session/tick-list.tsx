import { type Ref, useImperativeHandle, useMemo } from 'react';
import type { Case, KnowledgeBase } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { followsFrom, tickedList } from './follows-from';

/** What can be done from outside it: its keys work while the page around it has the focus. */
export interface TickListHandle {
  /** Records what is ticked, and the rest as absent, save what follows from it; `null` while nothing is ticked: that denies all of it, and has a key of its own. */
  readonly record: (() => void) | null;
  /** Records all of it as absent; `null` while something is ticked. */
  readonly none: (() => void) | null;
  /** Ticks the line with this key; `null` when there is none. */
  readonly workOf: (key: string) => (() => void) | null;
}

interface TickListProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  readonly legend: string;
  /** Yes-or-no findings. */
  readonly items: readonly string[];
  readonly act: (...entries: readonly Entry[]) => void;
  /** Kept by whoever shows the list: it goes once it is recorded. */
  readonly ticks: readonly string[];
  readonly onTicks: (ticks: readonly string[]) => void;
  /** Where something around it handles keys: each line then shows its own. */
  readonly keys?: Ref<TickListHandle> | undefined;
}

/** Each line its key, in the order of the keyboard. */
const lineKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * Findings on one list: tick what is there, and the rest is recorded as absent; all of it is one step for undoing. What
 * follows from a ticked one shows as there too, and nothing is recorded of it: it goes when that one does.
 */
export const TickList = (props: TickListProps) => {
  const { base, patient, catalogue, legend, items, act, ticks, onTicks, keys } = props;
  const present = useMemo(() => ticks.filter((id) => items.includes(id)), [ticks, items]);
  const follows = useMemo(() => followsFrom(base, patient, present, items), [base, patient, present, items]);
  const toggle = (id: string): void =>
    onTicks(present.includes(id) ? present.filter((other) => other !== id) : [...present, id]);
  const record = (): void => {
    onTicks([]);
    act(...tickedList(base, patient, present, items));
  };
  const isTicked = present.length > 0;
  useImperativeHandle(keys, () => ({
    record: isTicked ? record : null,
    none: isTicked ? null : record,
    workOf: (key) => {
      const item = items[lineKeys.indexOf(key)];
      return item === undefined || follows.includes(item) ? null : () => toggle(item);
    },
  }));
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{legend}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        {items.map((id, place) => (
          <Checkbox
            key={id}
            label={
              <>
                {catalogue.findings[id]?.label}
                {follows.includes(id) && <span className="text-ink-muted"> (follows)</span>}
              </>
            }
            mark={keys ? lineKeys[place] : undefined}
            checked={present.includes(id) || follows.includes(id)}
            disabled={follows.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </div>
      <div>
        <Button variant="primary" onClick={record}>
          {isTicked ? `Record ${present.length + follows.length} present, the others absent` : 'None of these'}
        </Button>
      </div>
    </fieldset>
  );
};
