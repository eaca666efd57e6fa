'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Role } from '@/server/clinics/schema';
import { cx } from '../ui/cx';
import { Kbd } from '../ui/kbd';
import { type EarlyPlace, keepEarlyTyping } from './early-typing';
import { frameWords } from './frame-words';
import { headerAction } from './header-action';
import { jump } from './jump-keys';
import { placesFor } from './places';
import { SECOND_KEY_MS, useShortcutsOn, wishOf } from './shortcuts';

// Fetched when somebody asks for them: a page does not pay for what it may never show.
const CommandPalette = lazy(() => import('./command-palette').then((module) => ({ default: module.CommandPalette })));
const ShortcutList = lazy(() => import('./shortcut-list').then((module) => ({ default: module.ShortcutList })));

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="textbox"]'));

const placeOf = (target: EventTarget | null): EarlyPlace => {
  const around = target instanceof Element ? target.closest('[role="dialog"]') : null;
  return around?.getAttribute('aria-label') === frameWords.palette ? 'there' : isField(target) ? 'field' : 'page';
};

/** The search of the page, where it has one. */
const searchField = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main [type="search"], main [role="combobox"]');

interface CommandsProps {
  /** Digest of the look-up's file. */
  readonly lookUp: string;
  /** They say what there is to go to. */
  readonly roles: readonly Role[];
}

/** The way to everything, by keyboard and by hand; it leads to the list of the keys too. */
export const Commands = ({ lookUp, roles }: CommandsProps) => {
  const router = useRouter();
  const on = useShortcutsOn();
  const [shown, setShown] = useState<'palette' | 'list' | null>(null);
  const [early, setEarly] = useState('');
  const begunAt = useRef(0);

  useEffect(() => {
    if (shown !== 'palette') return;
    const stop = keepEarlyTyping(window, { placeOf, onText: setEarly, onLeave: () => setShown(null) });
    return () => {
      stop();
      setEarly('');
    };
  }, [shown]);

  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const begun = event.timeStamp - begunAt.current < SECOND_KEY_MS && begunAt.current > 0;
      const { key, ctrlKey, metaKey, altKey } = event;
      const press = { key, ctrlKey, metaKey, altKey, inField: isField(event.target), begun };
      const wish = wishOf(press, placesFor(roles));
      begunAt.current = wish?.type === 'begin' ? event.timeStamp : 0;
      if (!wish || wish.type === 'begin') return;
      // Over an open dialog only the palette comes; and only where it is not one itself.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') && wish.type !== 'palette') return;
      event.preventDefault();
      if (wish.type === 'go') router.push(wish.href);
      else if (wish.type === 'jump') jump(wish.key);
      else if (wish.type === 'list') setShown('list');
      else if (wish.type === 'palette') setShown((now) => (now === 'palette' ? null : 'palette'));
      else {
        const field = searchField();
        if (field) field.focus();
        else setShown('palette');
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on, roles, router]);

  const close = (open: boolean): void => {
    if (!open) setShown(null);
  };
  return (
    <>
      <button
        type="button"
        onClick={() => setShown('palette')}
        aria-keyshortcuts={on ? 'Control+K Meta+K' : undefined}
        aria-haspopup="dialog"
        className={cx(headerAction, 'lg:border lg:border-line lg:bg-paper')}
      >
        <Search aria-hidden="true" />
        <span className="whitespace-nowrap max-xl:sr-only">{frameWords.palette}</span>
        {on && (
          <span aria-hidden="true" className="flex gap-0.5 max-xl:hidden">
            <Kbd>Ctrl</Kbd>
            <Kbd>K</Kbd>
          </span>
        )}
      </button>
      <Suspense>
        {shown === 'palette' && (
          <CommandPalette
            {...{ lookUp, roles, early }}
            onClose={() => setShown(null)}
            onList={() => setShown('list')}
          />
        )}
        {shown === 'list' && <ShortcutList open roles={roles} onOpenChange={close} />}
      </Suspense>
    </>
  );
};
