'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import type { ComboboxHit, ComboboxItem } from './combobox-items';
import { HighlightedText } from './highlighted-text';
import { words } from './words';

interface ComboboxLineProps<Item extends ComboboxItem> {
  readonly hit: ComboboxHit<Item>;
  readonly query: string;
}

/** One thing found: its label, the other name it was found by, and a note at the end. */
export const ComboboxLine = <Item extends ComboboxItem>({ hit, query }: ComboboxLineProps<Item>) => (
  <Base.Item
    value={hit}
    disabled={hit.item.disabled ?? false}
    className="flex min-h-control cursor-default items-center justify-between gap-3 px-3 py-1 select-none data-disabled:text-ink-muted data-highlighted:bg-accent-soft data-highlighted:shadow-[inset_3px_0_0_var(--color-accent)] rtl:data-highlighted:shadow-[inset_-3px_0_0_var(--color-accent)] forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2"
  >
    <span className="grid">
      <span>
        <HighlightedText text={hit.item.label} query={hit.synonym ? '' : query} />
      </span>
      {hit.synonym && (
        <span className="text-sm text-ink-muted">
          {words.alsoCalled} <HighlightedText text={hit.synonym} query={query} />
        </span>
      )}
    </span>
    {hit.item.note && <span className="shrink-0 text-sm text-ink-muted">{hit.item.note}</span>}
  </Base.Item>
);
