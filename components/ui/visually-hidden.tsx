import type { ReactNode } from 'react';

interface VisuallyHiddenProps {
  readonly as?: 'span' | 'div' | 'p' | 'h2' | 'h3';
  readonly id?: string;
  readonly children: ReactNode;
}

/** Read aloud, not seen. */
export const VisuallyHidden = ({ as: Element = 'span', id, children }: VisuallyHiddenProps) => (
  <Element id={id} className="sr-only">
    {children}
  </Element>
);
