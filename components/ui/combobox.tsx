'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import { Search, X } from 'lucide-react';
import { type ReactNode, type Ref, useMemo, useRef, useState } from 'react';
import { searchByName } from '@/server/library/search/by-name';
import { type ComboboxGroup, type ComboboxHit, type ComboboxItem, groupHits } from './combobox-items';
import { ComboboxLine } from './combobox-line';
import { FieldFrame, type FieldWords, useFieldWiring } from './field-frame';
import { useHydrated } from './use-hydrated';
import { words } from './words';

export interface ComboboxProps<Item extends ComboboxItem> extends FieldWords {
  readonly id?: string;
  readonly items: readonly Item[];
  /** What is found, best first. Left out: what has every typed word in its label or another name, slips forgiven. */
  readonly search?: (items: readonly Item[], query: string) => readonly ComboboxHit<Item>[];
  readonly onSelect: (item: Item) => void;
  readonly placeholder?: string;
  readonly emptyText?: ReactNode;
  /** Lines shown at most; the rest is counted. */
  readonly limit?: number;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const inputLook = 'field ps-9 pe-10';

/** Type, see what fits, take one; the field is empty again and ready for the next. */
export const Combobox = <Item extends ComboboxItem>(props: ComboboxProps<Item>) => {
  const { label, labelHidden, hint, error, optional, items, search = searchByName, onSelect, limit = 40 } = props;
  const wiring = useFieldWiring(props);
  const hydrated = useHydrated();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  const group = useRef<HTMLDivElement>(null);
  /** The list lives in the landmark or dialog of its field, so that neither hides it. */
  const [home, setHome] = useState<HTMLElement | null>(null);
  // A closed list finds nothing: the page around it may be drawn at every answer.
  const hits = useMemo(() => (open ? search(items, query) : []), [open, search, items, query]);
  const groups = useMemo(() => groupHits(hits.slice(0, limit)), [hits, limit]);

  const field = { ...wiring, placeholder: props.placeholder, autoFocus: props.autoFocus, className: inputLook };
  const icon = (
    <Search
      aria-hidden="true"
      className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-muted"
    />
  );

  return (
    <FieldFrame {...{ label, labelHidden, hint, error, optional }} id={wiring.id}>
      {hydrated ? (
        <Base.Root
          items={groups}
          filter={null}
          value={null}
          onValueChange={(hit: ComboboxHit<Item> | null) => {
            if (!hit) return;
            setQuery('');
            onSelect(hit.item);
          }}
          inputValue={query}
          onInputValueChange={(next, details) => details.reason !== 'item-press' && setQuery(next)}
          itemToStringLabel={(hit: ComboboxHit<Item>) => hit.item.label}
          autoHighlight
          open={open}
          onOpenChange={(next) => {
            setHome(group.current?.closest<HTMLElement>('[role="dialog"], main') ?? null);
            setOpen(next);
          }}
        >
          <Base.InputGroup ref={group} className="relative">
            {icon}
            <Base.Input
              {...field}
              ref={props.inputRef}
              autoComplete="off"
              enterKeyHint="done"
              onBlur={(event) => !popup.current?.contains(event.relatedTarget) && setOpen(false)}
            />
            {query && (
              <button
                type="button"
                onClick={() => setQuery('')}
                className="absolute end-0 top-0 grid h-full min-w-control place-items-center rounded-md text-ink-muted hover:text-ink"
              >
                <X aria-hidden="true" className="size-4" />
                <span className="sr-only">{words.clearSearch}</span>
              </button>
            )}
          </Base.InputGroup>
          {open && (
            <Base.Portal {...(home && { container: home })}>
              <Base.Positioner sideOffset={4} collisionPadding={8} className="z-50 outline-none">
                {/* A plain box: the kit's own popup hides the rest of the page from readers while focus is still in it. */}
                <div
                  ref={popup}
                  className="flex max-h-[min(24rem,var(--available-height))] w-(--anchor-width) max-w-(--available-width) flex-col overflow-hidden rounded-md border border-line-strong bg-raised text-ink shadow-popup"
                >
                  <Base.Status className="sr-only">{query && words.matches(hits.length)}</Base.Status>
                  <Base.Empty>
                    <p className="px-3 py-3 text-ink-muted">{props.emptyText ?? words.noMatches}</p>
                  </Base.Empty>
                  <Base.List
                    aria-labelledby={`${wiring.id}-label`}
                    className="overflow-y-auto overscroll-contain scroll-py-8 py-1 outline-none data-empty:hidden"
                  >
                    {(group: ComboboxGroup<Item>) => (
                      <Base.Group key={group.name} items={group.items} className="pb-1 last:pb-0">
                        {group.name && (
                          <Base.GroupLabel className="sticky -top-1 bg-raised px-3 pt-2 pb-1 text-xs font-semibold text-ink-muted">
                            {group.name}
                          </Base.GroupLabel>
                        )}
                        <Base.Collection>
                          {(hit: ComboboxHit<Item>) => <ComboboxLine key={hit.item.id} hit={hit} query={query} />}
                        </Base.Collection>
                      </Base.Group>
                    )}
                  </Base.List>
                  {hits.length > limit && (
                    <p className="border-line border-t px-3 py-2 text-xs text-ink-muted">
                      {words.moreMatches(hits.length - limit)}
                    </p>
                  )}
                </div>
              </Base.Positioner>
            </Base.Portal>
          )}
        </Base.Root>
      ) : (
        <span className="relative">
          {icon}
          <input type="text" autoComplete="off" {...field} />
        </span>
      )}
    </FieldFrame>
  );
};
