import type { ReactNode } from 'react';

interface FactGridProps {
  readonly facts: readonly { readonly term: string; readonly fact: ReactNode }[];
}

/** Terms on the left, what is known on the right; what is empty is left out. */
export const FactGrid = ({ facts }: FactGridProps) => (
  <dl className="grid">
    {facts
      .filter(({ fact }) => fact !== null && fact !== undefined && fact !== '' && fact !== false)
      .map(({ term, fact }) => (
        <div key={term} className="grid gap-x-6 border-line border-b py-1.5 last:border-b-0 sm:grid-cols-[11rem_1fr]">
          <dt className="text-ink-muted max-sm:text-sm">{term}</dt>
          <dd className="max-w-reading">{fact}</dd>
        </div>
      ))}
  </dl>
);
