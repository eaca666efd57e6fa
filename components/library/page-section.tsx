import type { ReactNode } from 'react';

interface PageSectionProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page of reference: a heading to jump to, a hairline above. */
export const PageSection = ({ id, title, note, children }: PageSectionProps) => (
  <section aria-labelledby={id} className="border-line-strong border-t pt-3 pb-6">
    <h2 id={id} className="scroll-mt-16 text-lg">
      {title}
    </h2>
    {note && <p className="max-w-reading text-sm text-ink-muted">{note}</p>}
    <div className="mt-2.5 grid gap-3">{children}</div>
  </section>
);

export interface PagePart extends PageSectionProps {
  /** Left out when there is nothing to say. */
  readonly shown?: boolean;
}

/** The parts that have something to say, one after the other. */
export const PageSections = ({ parts }: { readonly parts: readonly PagePart[] }) =>
  parts.filter(({ shown }) => shown !== false).map(({ shown, ...part }) => <PageSection key={part.id} {...part} />);

/** Where to go on this page. */
export const OnThisPage = ({ parts }: { readonly parts: readonly PagePart[] }) => (
  <nav aria-label="On this page" className="print:hidden">
    <p className="pb-1 text-sm font-semibold text-ink-muted">On this page</p>
    <ul className="grid border-line border-s text-sm">
      {parts
        .filter(({ shown }) => shown !== false)
        .map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-target items-center border-transparent border-s-2 ps-3 text-ink-muted hover:border-accent hover:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);
