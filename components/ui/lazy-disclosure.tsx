'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Disclosure, type DisclosureProps } from './disclosure';

interface LazyDisclosureProps extends Omit<DisclosureProps, 'children' | 'defaultOpen' | 'onToggle'> {
  readonly children: () => ReactNode;
}

/** A fold whose content is made when it is first opened or goes to paper: for pages that are drawn again at every answer. */
export const LazyDisclosure = ({ children, ...rest }: LazyDisclosureProps) => {
  const [opened, setOpened] = useState(false);
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const print = (): void => flushSync(() => setOnPaper(true));
    const leave = (): void => setOnPaper(false);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', leave);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', leave);
    };
  }, []);
  return (
    <Disclosure {...rest} onToggle={() => setOpened(true)}>
      {opened || onPaper ? children() : null}
    </Disclosure>
  );
};
