'use client';

import { useCombobox } from 'downshift';
import { X } from 'lucide-react';
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { searchByName } from '@/server/library/search/by-name';
import type { ComboboxProps } from './combobox';
import { type ComboboxHit, type ComboboxItem, groupHits } from './combobox-items';
import { ComboboxLine } from './combobox-line';
import { words } from './words';

interface ComboboxListProps<Item extends ComboboxItem> extends ComboboxProps<Item> {
  readonly field: { readonly id: string };
  /** Enter was pressed before there was a list: its first line is taken, as it would have been. */
  readonly entered: boolean;
}

const nothing = (): string => '';

/** A pointer that rests marks nothing, wherever the list comes to stand under it. */
const onlyMoved = ({ nativeEvent: moved }: MouseEvent): void => {
  if (moved.movementX === 0 && moved.movementY === 0) Object.assign(moved, { preventDownshiftDefault: true });
};

/** The field with its list. The first line is marked from the start, so that Enter takes it. */
export const ComboboxList = <Item extends ComboboxItem>({
  items,
  search = searchByName,
  limit = 40,
  emptyText,
  staysAfter = nothing,
  ...props
}: ComboboxListProps<Item>) => {
  // It takes the place of a plain field: what was typed there meanwhile, and the focus, go on here.
  const [plain] = useState(() => document.getElementById(props.field.id));
  const [query, setQuery] = useState(plain instanceof HTMLInputElement ? plain.value : '');
  const [hadFocus] = useState(plain !== null && plain === document.activeElement);
  const goesOn = hadFocus && query !== '';
  const [wanted, setWanted] = useState(goesOn);
  // A closed list finds nothing: the page around it may be drawn at every answer.
  const hits = useMemo(() => (wanted ? search(items, query) : []), [wanted, search, items, query]);
  const groups = useMemo(() => groupHits(hits.slice(0, limit)), [hits, limit]);
  const shown = useMemo(() => groups.flatMap(({ items: lines }) => lines), [groups]);
  const write = (text: string): void => {
    setQuery(text);
    props.onText?.(text);
  };
  /** What stayed in the field, when something was taken or from before: whoever comes back to it goes on there. */
  const left = useRef(hadFocus ? '' : query);
  const byPointer = useRef(false);
  const list = useCombobox<ComboboxHit<Item>>({
    items: [...shown],
    inputId: props.field.id,
    labelId: `${props.field.id}-label`,
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    ...(goesOn && { initialIsOpen: true, initialHighlightedIndex: 0 }),
    itemToString: (hit) => hit?.item.label ?? '',
    itemToKey: (hit) => (hit ? hit.item.id : ''),
    // Opened by what stayed in the field, it has no lines yet.
    isItemDisabled: (hit: ComboboxHit<Item> | undefined) => hit?.item.disabled ?? false,
    onIsOpenChange: ({ isOpen }) => setWanted(isOpen),
    onStateChange: ({ type, selectedItem, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape && inputValue === '') write('');
      // Leaving the field takes nothing; only a press or Enter does.
      if (type === useCombobox.stateChangeTypes.InputBlur || !selectedItem) return;
      left.current = staysAfter(selectedItem.item);
      write(left.current);
      props.onSelect(selectedItem.item);
    },
    stateReducer: ({ highlightedIndex }, { type, changes }) => {
      // The line marked last stays so: the page may move the list away from under a pointer that rests.
      if (type === useCombobox.stateChangeTypes.MenuMouseLeave) return { ...changes, highlightedIndex };
      if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: null, inputValue: query };
      const stays = changes.selectedItem ? staysAfter(changes.selectedItem.item) : '';
      if (stays !== '') return { ...changes, inputValue: stays, isOpen: true, highlightedIndex: 0 };
      // Emptied, it is as before a word was typed: of everything there is, nobody has chosen the first.
      const isEmptied = type === useCombobox.stateChangeTypes.InputChange && changes.inputValue === '';
      return isEmptied ? { ...changes, isOpen: false, highlightedIndex: -1 } : changes;
    },
  });
  const { isOpen, selectItem } = list;
  const isLeft = (): boolean => query !== '' && query === left.current;
  const goOnThere = (): void => {
    list.openMenu();
    list.setHighlightedIndex(0);
  };
  const [early] = useState(props.entered && goesOn ? shown[0] : undefined);
  useEffect(() => {
    if (early) selectItem(early);
  }, [early, selectItem]);
  let place = -1;
  return (
    <>
      <input
        {...list.getInputProps({
          ...props.field,
          ...(props.inputRef && { ref: props.inputRef }),
          ...(hadFocus && { autoFocus: true }),
          // Not left to the list's own state, which is a moment late and would move the cursor.
          onChange: (event) => write(event.currentTarget.value),
          // A press opens the list by itself.
          onPointerDown: () => {
            byPointer.current = true;
          },
          onFocus: () => {
            if (!byPointer.current && isLeft()) goOnThere();
            byPointer.current = false;
          },
          onKeyDown: (event) => {
            if (event.key !== 'Enter' || isOpen || event.nativeEvent.isComposing) return;
            if (isLeft()) goOnThere();
            if (query !== '' || !props.onEnterEmpty) return;
            // The key is spent: where the focus goes it presses nothing.
            event.preventDefault();
            props.onEnterEmpty();
          },
        })}
      />
      {query && (
        <button
          type="button"
          onClick={() => write('')}
          className="absolute end-0 top-0 grid h-full min-w-control place-items-center rounded-md text-ink-muted hover:text-ink"
        >
          <X aria-hidden="true" className="size-4" />
          <span className="sr-only">{words.clearSearch}</span>
        </button>
      )}
      <span role="status" className="sr-only">
        {isOpen && query && words.matches(hits.length)}
      </span>
      <div
        className={
          isOpen
            ? 'absolute inset-x-0 top-full z-30 mt-1 flex max-h-[min(24rem,50dvh)] flex-col overflow-hidden rounded-md border border-line-strong bg-raised text-ink shadow-popup'
            : 'hidden'
        }
      >
        {isOpen && shown.length === 0 && (
          <p className="px-3 py-3 text-ink-muted">
            {(typeof emptyText === 'function' ? emptyText(query) : emptyText) ?? words.noMatches}
          </p>
        )}
        <ul
          {...list.getMenuProps()}
          className={shown.length > 0 ? 'overflow-y-auto overscroll-contain scroll-py-8 py-1 outline-none' : 'hidden'}
        >
          {isOpen &&
            groups.map((group) => (
              <li key={group.name} role="presentation" className="pb-1 last:pb-0">
                {/* biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset would be a group of fields */}
                <ul role="group" aria-label={group.name || undefined}>
                  {group.name && (
                    <li
                      role="presentation"
                      className="sticky -top-1 bg-raised px-3 pt-2 pb-1 text-xs font-semibold text-ink-muted"
                    >
                      {group.name}
                    </li>
                  )}
                  {group.items.map((hit) => {
                    place += 1;
                    return (
                      <ComboboxLine
                        key={hit.item.id}
                        {...{ hit, query }}
                        marked={list.highlightedIndex === place}
                        line={list.getItemProps({ item: hit, index: place, onMouseMove: onlyMoved })}
                      />
                    );
                  })}
                </ul>
              </li>
            ))}
        </ul>
        {hits.length > limit && (
          <p className="border-line border-t px-3 py-2 text-xs text-ink-muted">
            {words.moreMatches(hits.length - limit)}
          </p>
        )}
      </div>
    </>
  );
};
