import { memo } from 'react';

/** Made once: it stands in lines that are drawn again at every answer. */
const mark = <span aria-hidden="true" className="basis-mark" />;

/** From a line of advice in one step to its purpose, inputs, logic, sources, validation and limits (REG-06). */
export const BasisLink = memo(({ href, name }: { readonly href: string; readonly name: string }) => (
  <a
    href={`${href}#basis`}
    target="_blank"
    rel="noopener"
    aria-label={`What ${name} rests on (opens in a new tab)`}
    className="inline-grid shrink-0 min-h-control-sm min-w-control-sm place-items-center rounded-md text-ink-muted hover:bg-sunken hover:text-ink print:hidden"
  >
    {mark}
  </a>
));
