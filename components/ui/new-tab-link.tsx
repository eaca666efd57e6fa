import type { ReactNode } from 'react';

/** A link that opens beside the page, so that nothing typed is left behind; it says so. */
export const NewTabLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a href={href} target="_blank" rel="noopener" className="link">
    {children}
    <span className="sr-only"> (opens in a new tab)</span>
  </a>
);
