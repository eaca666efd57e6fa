import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';
import { LeftOut } from './left-out';

interface PageSectionProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** Closed at first, with how much is in it: what is looked up, not read through. Searched whole, printed once it is open. */
  readonly folded?: number | undefined;
}

/**
 * One part of a page of reference: a heading to jump to, a hairline above. Folded, the place to jump to is inside, so
 * that the browser opens the fold on its way there.
 */
export const PageSection = ({ folded, ...part }: PageSectionProps) =>
  folded === undefined ? <OpenSection {...part} /> : <FoldedSection {...part} folded={folded} />;

const FoldedSection = ({ id, title, note, children, folded }: PageSectionProps) => (
  <section aria-labelledby={`${id}-heading`} className="border-line-strong border-t">
    <details className="group/part">
      <summary className="flex min-h-control list-none items-center gap-2 rounded-sm py-2 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <h2 id={`${id}-heading`} className="flex-1 text-lg">
          {title}
        </h2>
        <LeftOut />
        <span className="text-sm text-ink-muted tabular-nums">{folded}</span>
        <ChevronRight
          aria-hidden="true"
          className="size-4.5 shrink-0 text-ink-muted transition-transform group-open/part:rotate-90 rtl:rotate-180 rtl:group-open/part:rotate-90"
        />
      </summary>
      <div id={id} className="scroll-mt-28 pb-6">
        {note && <p className="max-w-reading text-sm text-ink-muted">{note}</p>}
        <div className="mt-2.5 grid gap-3">{children}</div>
      </div>
    </details>
  </section>
);

const OpenSection = ({ id, title, note, children }: Omit<PageSectionProps, 'folded'>) => (
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

/** The parts of a page of reference, with the way to each beside them. */
export const PartsOfPage = ({ parts }: { readonly parts: readonly PagePart[] }) => (
  <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_14rem]">
    <div className="grid min-w-0 grid-cols-1 content-start gap-5">
      <OnThisPage parts={parts} folded />
      <div>
        <PageSections parts={parts} />
      </div>
    </div>
    <aside className="lg:sticky lg:top-18 lg:self-start">
      <OnThisPage parts={parts} />
    </aside>
  </div>
);

/** Where to go on this page, when there is more than one place: beside the text, or folded above it where there is no room. */
export const OnThisPage = ({
  parts,
  folded = false,
}: {
  readonly parts: readonly PagePart[];
  readonly folded?: boolean;
}) =>
  parts.filter(({ shown }) => shown !== false).length < 2 ? null : (
    <nav aria-label="On this page" className={folded ? 'lg:hidden print:hidden' : 'max-lg:hidden print:hidden'}>
      {folded ? (
        <Disclosure summary="On this page">
          <PartLinks parts={parts} />
        </Disclosure>
      ) : (
        <>
          <p className="pb-1 text-sm font-semibold text-ink-muted">On this page</p>
          <PartLinks parts={parts} />
        </>
      )}
    </nav>
  );

const PartLinks = ({ parts }: { readonly parts: readonly PagePart[] }) => (
  <ul className="grid border-line border-s text-sm">
    {parts
      .filter(({ shown }) => shown !== false)
      .map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className="flex min-h-target items-center border-transparent border-s-2 py-0.75 ps-3 text-ink-muted hover:border-accent hover:text-ink"
          >
            {title}
          </a>
        </li>
      ))}
  </ul>
);
