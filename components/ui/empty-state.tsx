import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly headingLevel?: 1 | 2 | 3 | 4;
}

/** Nothing here yet: what will be, and how to begin. The drawing is the seam between two cells, still open. */
export const EmptyState = ({ title, children, action, headingLevel = 2 }: EmptyStateProps) => {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="grid justify-items-center gap-3 rounded-lg border border-line border-dashed px-6 py-10 text-center">
      <svg aria-hidden="true" viewBox="0 0 120 64" width="120" height="64" fill="none" className="text-line-strong">
        <g stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
          <path d="M6 14q4-7 8 0t8 0 8 0 8 0 8 0v22q0 14-12 14H6" />
          <path d="M114 14q-4-7-8 0t-8 0-8 0-8 0-8 0v22q0 14 12 14h20" />
          <circle cx="24" cy="36" r="6" />
          <circle cx="96" cy="36" r="6" />
        </g>
        <g className="stroke-accent" strokeWidth="2" strokeLinecap="round" strokeDasharray="0.1 5">
          <path d="M50 22h20M50 29h20" />
        </g>
      </svg>
      <Heading className="text-lg">{title}</Heading>
      {children && <div className="max-w-md text-balance text-ink-muted">{children}</div>}
      {action}
    </div>
  );
};
