'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { cx } from './cx';
import { whenIdle } from './when-idle';

/**
 * Below what is read first: it is laid out as soon as it comes near, and in any case once the page has come to rest. Until then
 * the browser gives a screen reader nothing of it, and an empty space to whoever jumps there or captures the page.
 */
export const LaidOutLater = ({ className, children }: { readonly className: string; readonly children: ReactNode }) => {
  const [atRest, setAtRest] = useState(false);
  useEffect(() => whenIdle(() => setAtRest(true)), []);
  return <div className={cx('contain-content', !atRest && 'laid-out-later', className)}>{children}</div>;
};
