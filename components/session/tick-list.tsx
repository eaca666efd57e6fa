import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Catalogue } from '@/server/library/schema';
import type { Entry } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';

/** What can be done from outside it: its keys work while the page around it has the focus. */
export interface TickListHandle {
  readonly record: () => void;
  /** Ticks the line with this key; `null` when there is none. */
  readonly workOf: (key: string) => (() => void) | null;
}

interface TickListProps {
  readonly catalogue: Catalogue;
  readonly legend: string;
  /** Yes-or-no findings. */
  readonly items: readonly string[];
  readonly act: (entry: Entry) => void;
  readonly ref?: Ref<TickListHandle> | undefined;
}

/** Each line its key, in the order of the keyboard. */
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Findings on one list: tick what is there, and the rest is recorded as absent; all of it is one step for undoing. */
export const TickList = ({ catalogue, legend, items, act, ref }: TickListProps) => {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const present = ticked.filter((id) => items.includes(id));
  const toggle = (id: string): void =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  const workOf = (key: string): (() => void) | null => {
    const item = items[keys.indexOf(key)];
    return item === undefined ? null : () => toggle(item);
  };
  useImperativeHandle(ref, () => ({ workOf, record: () => form.current?.requestSubmit() }));
  const onKeyDown = (event: KeyboardEvent): void => {
    const work = event.ctrlKey || event.metaKey || event.altKey ? null : workOf(event.key);
    if (!work) return;
    // Around it nothing needs to look at it again.
    event.preventDefault();
    work();
  };
  return (
    <form
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        act({
          type: 'questions_answered',
          answers: items.map((finding) => ({
            finding,
            answer: { kind: 'state', state: present.includes(finding) ? 'present' : 'absent' },
          })),
        });
      }}
    >
      <fieldset className="grid gap-3">
        <legend className="sr-only">{legend}</legend>
        <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
          {items.map((id, place) => (
            <Checkbox
              key={id}
              label={catalogue.findings[id]?.label}
              mark={keys[place]}
              checked={ticked.includes(id)}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
        <div>
          <Button type="submit" variant="primary">
            {present.length === 0 ? 'None of these' : `Record ${present.length} present, the others absent`}
          </Button>
        </div>
      </fieldset>
    </form>
  );
};
