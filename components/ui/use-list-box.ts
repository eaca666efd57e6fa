'use client';

import { type ComponentProps, useEffect, useState } from 'react';

const SHUT = { open: false, marked: -1, byHand: false };
/** As far as PageUp and PageDown go. */
const PAGE = 10;
/** Pixels kept free above and below the marked line: what stays at the top while the lines move hides none. */
const ROOM = 32;

interface Lines {
  /** What is typed in the field. */
  readonly query: string;
  readonly count: number;
  /** Takes the line at this place, counted from 0. */
  readonly onTake: (place: number) => void;
}

/**
 * A field with a list under it, one line of which is marked (WAI-ARIA, combobox with list autocomplete). What is typed marks the
 * first, so that Enter takes it; opened by a press or an arrow nothing is, and Enter takes nothing. Leaving the field takes
 * nothing either. `id` is the field's; that of its label ends in `-label`.
 */
export const useListBox = (id: string) => {
  const [{ open, marked, byHand }, set] = useState(SHUT);
  const shut = (): void => set(SHUT);
  const show = (place: number): void => set({ open: true, marked: place, byHand: false });

  useEffect(() => {
    if (!open) return;
    const field = document.getElementById(id);
    if (document.activeElement !== field) field?.focus();
    // A finger put elsewhere takes the focus away on some devices only.
    const elsewhere = ({ target }: PointerEvent): void => {
      if (!field?.parentElement?.contains(target as Node)) set(SHUT);
    };
    document.addEventListener('pointerup', elsewhere);
    return () => document.removeEventListener('pointerup', elsewhere);
  }, [open, id]);

  // Only the list moves, never the page; and not for a line that the pointer is on.
  useEffect(() => {
    const list = document.getElementById(`${id}-list`);
    const line = byHand ? null : document.getElementById(`${id}-line-${marked}`);
    if (!list || !line) return;
    const [outer, inner] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
    list.scrollTop += Math.min(0, inner.top - outer.top - ROOM) || Math.max(0, inner.bottom - outer.bottom + ROOM);
  }, [id, marked, byHand]);

  /** What makes the field, the list and each of its lines what they are. */
  const propsOf = ({ query, count, onTake }: Lines) => {
    const take = (place: number): void => {
      shut();
      if (place >= 0 && place < count) onTake(place);
    };
    const workOf = (key: string, alt: boolean): (() => void) | null => {
      if (key === 'ArrowDown') return () => show(open && count > 0 ? (marked + 1) % count : -1);
      if (key === 'ArrowUp' && open && alt) return () => take(marked);
      if (key === 'ArrowUp') return () => show(open ? (marked < 1 ? count : marked) - 1 : -1);
      if (key === 'Escape') return open || query !== '' ? shut : null;
      if (!open) return null;
      if (key === 'Enter') return () => take(marked);
      if (key === 'Home') return () => show(Math.min(0, count - 1));
      if (key === 'End') return () => show(count - 1);
      if (key === 'PageUp') return () => show(Math.min(Math.max(0, (marked < 0 ? count : marked) - PAGE), count - 1));
      if (key === 'PageDown') return () => show(Math.min(marked + PAGE, count - 1));
      return null;
    };
    const field: ComponentProps<'input'> = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': `${id}-list`,
      'aria-expanded': open,
      'aria-labelledby': `${id}-label`,
      'aria-activedescendant': open && marked >= 0 ? `${id}-line-${marked}` : undefined,
      onClick: () => (open ? shut() : show(-1)),
      onBlur: shut,
      onKeyDown: (event) => {
        if (event.nativeEvent.isComposing) return;
        const work = workOf(event.key, event.altKey);
        if (!work) return;
        event.preventDefault();
        work();
      },
    };
    const list: ComponentProps<'ul'> = {
      id: `${id}-list`,
      role: 'listbox',
      'aria-labelledby': `${id}-label`,
      // The focus stays in the field.
      onMouseDown: (event) => event.preventDefault(),
      onMouseLeave: () => set({ open, marked: -1, byHand: true }),
    };
    const lineAt = (place: number): ComponentProps<'li'> => ({
      id: `${id}-line-${place}`,
      role: 'option',
      'aria-selected': place === marked,
      onMouseMove: () => place !== marked && set({ open, marked: place, byHand: true }),
      onClick: () => take(place),
    });
    return { field, list, lineAt };
  };

  return { open, marked, onType: () => show(0), propsOf };
};
