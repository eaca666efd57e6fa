'use client';

import { type ReactNode, useState } from 'react';
import { Disclosure, type DisclosureProps } from './disclosure';

interface LazyDisclosureProps extends Omit<DisclosureProps, 'children' | 'defaultOpen' | 'onToggle'> {
  readonly children: () => ReactNode;
}

/** A fold whose content is made when it is first opened: for pages that are drawn again at every answer. */
export const LazyDisclosure = ({ children, ...rest }: LazyDisclosureProps) => {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure {...rest} onToggle={() => setOpened(true)}>
      {opened ? children() : null}
    </Disclosure>
  );
};
