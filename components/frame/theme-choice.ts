'use client';

import { type Theme, themeCookie } from './theme';

export { themes } from './theme';

const EVENT = 'zonula:theme';
const yearInSeconds = 31_536_000;

/** Light, dark or as the system has it, from now on and in this browser. */
export const chooseTheme = (next: Theme): void => {
  document.documentElement.dataset['theme'] = next;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers we support
  document.cookie = `${themeCookie}=${next}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax`;
  window.dispatchEvent(new CustomEvent(EVENT, { detail: next }));
};

export const onThemeChoice = (listener: (theme: Theme) => void): (() => void) => {
  const heard = (event: Event): void => listener((event as CustomEvent<Theme>).detail);
  window.addEventListener(EVENT, heard);
  return () => window.removeEventListener(EVENT, heard);
};
