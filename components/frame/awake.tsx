'use client';

import { useEffect } from 'react';
import { AWAKE } from './early-presses';

/** Long enough for a picture to be taken. */
const WHOLE_MS = 2000;

/** Says that the page has woken up, to its own scripts and, on the root, to whoever watches it, and has all of it laid out where the whole is captured. Shows nothing. */
export const Awake = () => {
  useEffect(() => {
    document.documentElement.dataset['awake'] = '';
    window.dispatchEvent(new Event(AWAKE));
    return layOutForCaptures();
  }, []);
  return null;
};

/** A capture of the whole page begins as a change of size that changes no size: what is out of view is then drawn too. */
const layOutForCaptures = (): (() => void) => {
  const page = document.documentElement;
  const size = (): string => `${window.innerWidth} ${window.innerHeight}`;
  let before = size();
  let done: ReturnType<typeof setTimeout> | undefined;
  const resized = (): void => {
    const same = size() === before;
    before = size();
    if (!same) return;
    page.dataset['whole'] = '';
    clearTimeout(done);
    done = setTimeout(() => delete page.dataset['whole'], WHOLE_MS);
  };
  window.addEventListener('resize', resized);
  return () => {
    window.removeEventListener('resize', resized);
    clearTimeout(done);
  };
};
