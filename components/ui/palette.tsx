'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { HighlightedText } from './highlighted-text';
import { words } from './words';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, at the end of the line. */
  readonly note?: string;
  readonly icon?: ReactNode;
}

export interface PaletteGroup {
  readonly name: string;
  readonly items: readonly PaletteItem[];
}

interface PaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What answers to the query, best first: nothing is filtered here. */
  readonly groups: readonly PaletteGroup[];
  readonly onChoose: (item: PaletteItem) => void;
  readonly emptyText: ReactNode;
  readonly footer?: ReactNode;
}

/** One field over the page that leads everywhere: type, arrow keys, Enter. Escape leaves. */
export const Palette = (props: PaletteProps) => {
  const { open, onOpenChange, label, query, onQuery, groups, onChoose } = props;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Viewport className="fixed inset-0 z-50 grid content-start justify-items-center overflow-hidden p-2 sm:p-6 sm:pt-[12vh]">
          <Dialog.Popup
            aria-label={label}
            className="flex max-h-[min(34rem,calc(100dvh-1rem))] w-full max-w-2xl flex-col overflow-hidden rounded-lg border border-line-strong bg-raised text-ink shadow-popup outline-none"
          >
            <Autocomplete.Root
              open
              inline
              items={groups}
              mode="none"
              filter={null}
              value={query}
              onValueChange={(next, { reason }) => reason !== 'item-press' && onQuery(next)}
              itemToStringValue={(item: PaletteItem) => item.label}
              autoHighlight="always"
              keepHighlight
            >
              <Autocomplete.InputGroup className="relative flex shrink-0 items-center border-line border-b has-focus-visible:shadow-[inset_0_-2px_0_var(--color-focus)]">
                <Search aria-hidden="true" className="pointer-events-none absolute start-4 size-4.5 text-ink-muted" />
                <Autocomplete.Input
                  aria-label={label}
                  placeholder={props.placeholder}
                  autoComplete="off"
                  spellCheck={false}
                  enterKeyHint="go"
                  maxLength={200}
                  className="min-h-13 w-full bg-transparent ps-11 pe-12 text-lg outline-none forced-colors:outline-2"
                />
                <Dialog.Close className="absolute end-1.5 grid size-control place-items-center rounded-md text-ink-muted hover:bg-sunken hover:text-ink">
                  <X aria-hidden="true" className="size-5" />
                  <span className="sr-only">{words.close}</span>
                </Dialog.Close>
              </Autocomplete.InputGroup>
              <Autocomplete.Empty>
                <p className="px-4 py-4 text-ink-muted">{props.emptyText}</p>
              </Autocomplete.Empty>
              <Autocomplete.List
                aria-label={label}
                className="min-h-0 flex-1 overflow-y-auto overscroll-contain scroll-py-8 py-1 outline-none data-empty:hidden"
              >
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.name} items={group.items} className="pb-1">
                    <Autocomplete.GroupLabel className="sticky -top-1 bg-raised px-4 pt-2 pb-1 text-xs font-semibold text-ink-muted">
                      {group.name}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: PaletteItem) => (
                        <Autocomplete.Item
                          key={item.id}
                          value={item}
                          onClick={() => onChoose(item)}
                          className="flex min-h-control cursor-default items-center gap-3 px-4 py-1 select-none data-highlighted:bg-accent-soft data-highlighted:shadow-[inset_3px_0_0_var(--color-accent)] rtl:data-highlighted:shadow-[inset_-3px_0_0_var(--color-accent)] forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-ink-muted"
                        >
                          {item.icon}
                          <span className="min-w-0 flex-1 truncate">
                            <HighlightedText text={item.label} query={query} />
                          </span>
                          {item.note && <span className="shrink-0 text-sm text-ink-muted">{item.note}</span>}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
              {props.footer && (
                <div className="shrink-0 border-line border-t px-4 py-2 text-xs text-ink-muted max-sm:hidden">
                  {props.footer}
                </div>
              )}
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
