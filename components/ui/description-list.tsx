import type { ReactNode } from 'react';

export interface DescriptionListProps {
  readonly items: readonly { readonly term: ReactNode; readonly description: ReactNode; readonly action?: ReactNode }[];
}

/** Terms and what they are, in two columns where there is room. */
export const DescriptionList = ({ items }: DescriptionListProps) => (
  <dl className="grid">
    {items.map((item, index) => (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of static rows
        key={index}
        className="grid gap-x-5 border-line border-b py-2 first:border-t sm:grid-cols-[minmax(8rem,1fr)_3fr]"
      >
        <dt className="text-ink-muted">{item.term}</dt>
        <dd className="flex flex-wrap items-baseline justify-between gap-x-4">
          <div className="min-w-0 wrap-anywhere">{item.description}</div>
          {item.action}
        </dd>
      </div>
    ))}
  </dl>
);
