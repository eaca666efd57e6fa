import type { ReactNode } from 'react';

/** A key to press. */
export const Kbd = ({ children }: { readonly children: ReactNode }) => (
  <kbd className="inline-grid min-w-5 place-items-center rounded-sm border border-line-strong border-b-2 bg-raised px-1 font-sans text-xs font-medium text-ink-muted">
    {children}
  </kbd>
);
