import { type RefObject, useEffect, useRef } from 'react';
import { useShortcutsOn } from '../frame/shortcuts';

interface ListKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Brings a row into sight, so that it is in the page. */
  readonly reveal: (index: number) => void;
}

/** Frames that a revealed row may take to be there. */
const PATIENCE = 60;

/** J and K from anywhere on the page, arrows within the list; Enter follows the link that has the focus (A11Y-22). */
export const useListKeys = ({ list, count, reveal }: ListKeys): void => {
  const on = useShortcutsOn();
  const latest = useRef({ count, reveal });
  useEffect(() => {
    latest.current = { count, reveal };
  });

  useEffect(() => {
    const rowOf = (index: number) => list.current?.querySelector<HTMLElement>(`[data-place="${index}"]`);
    /** The row that has the focus, or had it when it went out of sight. */
    let active: number | null = null;
    /** Until the active row is in the page the focus is still on the one before: a further press goes on from the active one. */
    let awaited = false;
    const focus = (index: number, left: number): void => {
      if (index !== active) return;
      const row = rowOf(index);
      awaited = !row && left > 0;
      if (row) row.focus({ preventScroll: true });
      else if (awaited) requestAnimationFrame(() => focus(index, left - 1));
    };
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]')) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      const inside = list.current?.contains(target) ?? false;
      const place = target.dataset['place'];
      if (inside && place !== undefined && !awaited) active = Number(place);
      const step = stepOf(event.key, { bare: on, inside });
      if (step === 0 || latest.current.count === 0) return;
      event.preventDefault();
      active = Math.min(latest.current.count - 1, Math.max(0, active === null ? 0 : active + step));
      latest.current.reveal(active);
      focus(active, PATIENCE);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [list, on]);
};

/** How far a key moves in a list: down 1, up -1, otherwise 0. `bare` keys are those that a field would take as text. */
export const stepOf = (key: string, { bare, inside }: { readonly bare: boolean; readonly inside: boolean }): number => {
  if (bare && key === 'j') return 1;
  if (bare && key === 'k') return -1;
  if (inside && key === 'ArrowDown') return 1;
  return inside && key === 'ArrowUp' ? -1 : 0;
};
