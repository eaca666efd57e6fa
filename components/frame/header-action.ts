/** The look of what stands at the end of the header: all of it quiet, none of it before the page's own doing. */
export const headerAction =
  'inline-flex min-h-control min-w-control items-center justify-center gap-1.5 rounded-md px-2 text-sm text-ink-muted hover:bg-sunken hover:text-ink [&>svg]:size-4.5 [&>svg]:shrink-0';
