import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly fact: ReactNode;
}

/** Short facts beside the text. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="grid gap-2.5 text-sm">
    {facts.map(({ term, fact }) => (
      <div key={term}>
        <dt className="text-ink-muted">{term}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
);
