import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { words } from './words';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly back?: { readonly href: string; readonly label?: string };
  /** Badges and dates, above the title. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

export const PageHeader = ({ title, lead, back, meta, actions }: PageHeaderProps) => (
  <header className="grid gap-2 pb-5">
    {back && (
      <Link
        href={back.href}
        className="link -ms-0.5 max-sm:-my-2.5 inline-flex min-h-target w-fit items-center gap-1 text-sm no-underline hover:underline print:hidden"
      >
        <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
        {back.label ?? words.back}
      </Link>
    )}
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="grid min-w-0 gap-1.5">
        {meta && <div className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">{meta}</div>}
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {lead && <p className="max-w-reading text-ink-muted sm:text-lg">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  </header>
);
