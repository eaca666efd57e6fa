'use client';

import { useEffect } from 'react';
import { AWAKE } from './early-presses';

/** Says that the page has woken up. Shows nothing. */
export const Awake = () => {
  useEffect(() => {
    window.dispatchEvent(new Event(AWAKE));
  }, []);
  return null;
};
