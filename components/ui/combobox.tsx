'use client';

import { Search } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useState, useSyncExternalStore } from 'react';
import type { ComboboxHit, ComboboxItem } from './combobox-items';
import type { ComboboxList } from './combobox-list';
import { FieldFrame, type FieldWords, useFieldWiring } from './field-frame';

export interface ComboboxProps<Item extends ComboboxItem> extends FieldWords {
  readonly id?: string;
  readonly items: readonly Item[];
  /** What is found, best first. Left out: what has every typed word in its label or another name, slips forgiven. */
  readonly search?: (items: readonly Item[], query: string) => readonly ComboboxHit<Item>[];
  readonly onSelect: (item: Item) => void;
  /** Hears what stands in the field whenever that changes. */
  readonly onText?: (text: string) => void;
  /** What of the typed words stays in the field when this is taken, its first line marked; left out: nothing. */
  readonly staysAfter?: (item: Item) => string;
  /** Enter, with nothing typed and the list closed. */
  readonly onEnterEmpty?: () => void;
  readonly placeholder?: string;
  /** Said where nothing is found; what was typed may change it. */
  readonly emptyText?: string | ((query: string) => string);
  /** Lines shown at most; the rest is counted. */
  readonly limit?: number;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** What `search` needs is there. Until then it stays a plain field, as it does until the list has come. */
  readonly canSearch?: boolean;
}

const inputLook = 'field ps-9 pe-10';

let list: typeof ComboboxList | null = null;
const noList = (): null => null;
const listeners = new Set<() => void>();
const listening = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Fetches what finds and lists, which no page needs to be read. Fails while the network does. */
export const fetchComboboxList = async (): Promise<void> => {
  if (list) return;
  list = (await import('./combobox-list')).ComboboxList;
  for (const listener of listeners) listener();
};

// Where the network fails, whatever is done next in the field asks again.
const reach = (): void => void fetchComboboxList().catch(() => {});

/**
 * Type, see what fits, take one; the field is empty again and ready for the next, or has what was not taken. It is a plain field until it is reached for: what is
 * typed before the list has come stays and is looked for then.
 */
export const Combobox = <Item extends ComboboxItem>(props: ComboboxProps<Item>) => {
  const { label, labelHidden, hint, error, optional } = props;
  const wiring = useFieldWiring(props);
  const { List, entered, plain } = useListOnReach(wiring.id, props);
  const field = {
    ...wiring,
    placeholder: props.placeholder,
    autoFocus: props.autoFocus,
    className: inputLook,
    autoComplete: 'off',
    enterKeyHint: 'done' as const,
  };
  return (
    <FieldFrame {...{ label, labelHidden, hint, error, optional }} id={wiring.id}>
      <span className="relative block">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-muted"
        />
        {List ? (
          <List {...props} {...{ field, entered }} />
        ) : (
          <input
            type="text"
            role="combobox"
            aria-expanded={false}
            aria-autocomplete="list"
            ref={props.inputRef}
            {...field}
            {...plain}
          />
        )}
      </span>
    </FieldFrame>
  );
};

/** The list, once it has come; what makes the plain field reach for it; and whether Enter was pressed last in that. */
const useListOnReach = (
  id: string,
  props: Pick<ComboboxProps<never>, 'autoFocus' | 'onEnterEmpty' | 'onText' | 'canSearch'>,
) => {
  const { autoFocus, onEnterEmpty, onText, canSearch = true } = props;
  const come = useSyncExternalStore(listening, () => list, noList);
  const [entered, setEntered] = useState(false);
  // What an input method is in the middle of is not taken from it.
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    const field = document.getElementById(id);
    const begun = field === document.activeElement || (field instanceof HTMLInputElement && field.value !== '');
    if (autoFocus || begun) reach();
  }, [id, autoFocus]);
  const plain = {
    onFocus: reach,
    onPointerEnter: reach,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      setEntered(false);
      onText?.(currentTarget.value);
      reach();
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      if (event.currentTarget.value !== '') setEntered(true);
      else if (onEnterEmpty) {
        // The key is spent: where the focus goes it presses nothing.
        event.preventDefault();
        onEnterEmpty();
      }
    },
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: () => setComposing(false),
  };
  return { List: composing || !canSearch ? null : come, entered, plain };
};
