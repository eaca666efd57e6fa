import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** The name of a condition, which opens its reasons beneath its row. Works without script. */
export const ReviewWhyName = ({ name }: { readonly name: string }) => (
  <details data-why="">
    <summary className="-ms-1.5 flex min-h-target w-fit list-none items-center gap-1 rounded-md px-1.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
      <ChevronRight
        aria-hidden="true"
        className="size-4 shrink-0 text-ink-muted transition-transform rtl:rotate-180 print:hidden [[data-why][open]_&]:rotate-90"
      />
      <span>
        <span className="sr-only">Why </span>
        {name}
      </span>
    </summary>
  </details>
);

interface ReviewWhyProps {
  readonly printed: boolean;
  readonly children: ReactNode;
}

/** The reasons, as wide as the row: what the fold in its first column would squeeze. On paper those that are `printed`. */
export const ReviewWhy = ({ printed, children }: ReviewWhyProps) => (
  <div className={`in-[li:has([data-why]:not([open]))]:hidden ${printed ? 'print:block!' : 'print:hidden!'}`}>
    {children}
  </div>
);
