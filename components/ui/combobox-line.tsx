import type { ComponentProps } from 'react';
import type { ComboboxHit, ComboboxItem } from './combobox-items';
import { cx } from './cx';
import { HighlightedText } from './highlighted-text';
import { words } from './words';

interface ComboboxLineProps<Item extends ComboboxItem> {
  readonly hit: ComboboxHit<Item>;
  readonly query: string;
  /** Enter would take it. */
  readonly marked: boolean;
  /** What makes it an option of its list. */
  readonly line: ComponentProps<'li'>;
}

/** One thing found: its label, the other name it was found by, and a note at the end. */
export const ComboboxLine = <Item extends ComboboxItem>({ hit, query, marked, line }: ComboboxLineProps<Item>) => (
  <li
    {...line}
    className={cx(
      'flex min-h-control cursor-default flex-wrap content-center items-center justify-between gap-x-3 px-3 py-1 select-none aria-disabled:text-ink-muted',
      marked &&
        'bg-accent-soft shadow-[inset_3px_0_0_var(--color-accent)] rtl:shadow-[inset_-3px_0_0_var(--color-accent)] forced-colors:outline-2 forced-colors:-outline-offset-2',
    )}
  >
    {/* A long note stands under it, where there is no room beside it. */}
    <span className="grid min-w-0 flex-1 basis-60">
      <span>
        <HighlightedText text={hit.item.label} query={hit.synonym ? '' : query} />
      </span>
      {hit.synonym && (
        <span className="text-sm text-ink-muted">
          {words.alsoCalled} <HighlightedText text={hit.synonym} query={query} />
        </span>
      )}
    </span>
    {hit.item.note && <span className="text-sm text-ink-muted">{hit.item.note}</span>}
  </li>
);
