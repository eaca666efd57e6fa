'use client';

import { keepCookie } from '../ui/keep-cookie';
import { type Theme, themeCookie } from './theme';

export { themes } from './theme';

const EVENT = 'zonula:theme';
/** Light, dark or as the system has it, from now on and in this browser. */
export const chooseTheme = (next: Theme): void => {
  document.documentElement.dataset['theme'] = next;
  keepCookie(themeCookie, next);
  window.dispatchEvent(new CustomEvent(EVENT, { detail: next }));
};

export const onThemeChoice = (listener: (theme: Theme) => void): (() => void) => {
  const heard = (event: Event): void => listener((event as CustomEvent<Theme>).detail);
  window.addEventListener(EVENT, heard);
  return () => window.removeEventListener(EVENT, heard);
};
