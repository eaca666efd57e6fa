import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly fact: ReactNode;
}

/** Short facts beside the text. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="grid grid-cols-2 gap-x-4 gap-y-2.5 text-sm lg:grid-cols-1">
    {facts.map(({ term, fact }) => (
      <div key={term}>
        <dt className="text-ink-muted">{term}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
);
