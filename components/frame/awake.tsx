'use client';

import { useEffect } from 'react';
import { AWAKE } from './early-presses';

/** Says that the page has woken up, to its own scripts and, on the root, to whoever watches it from outside. Shows nothing. */
export const Awake = () => {
  useEffect(() => {
    document.documentElement.dataset['awake'] = '';
    window.dispatchEvent(new Event(AWAKE));
  }, []);
  return null;
};
