import { keepCookie } from '../ui/keep-cookie';
import { type Density, densityCookie } from './looks';

const EVENT = 'zonula:density';

/** How dense the pages are from now on, in this browser. */
export const chooseDensity = (next: Density): void => {
  document.documentElement.dataset['density'] = next;
  keepCookie(densityCookie, next);
  window.dispatchEvent(new CustomEvent(EVENT, { detail: next }));
};

/** Told wherever it is chosen: the header and a page may both show it. */
export const onDensityChoice = (listener: (density: Density) => void): (() => void) => {
  const heard = (event: Event): void => listener((event as CustomEvent<Density>).detail);
  window.addEventListener(EVENT, heard);
  return () => window.removeEventListener(EVENT, heard);
};
