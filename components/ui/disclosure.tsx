import type { ReactNode } from 'react';
import { cx } from './cx';
import { foldMark } from './fold-mark';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Beside the summary, at the end of its line. */
  readonly note?: ReactNode;
  readonly defaultOpen?: boolean;
  /** Those that share a name close each other. */
  readonly name?: string;
  /** `line`: a row between rules. `inline`: as small as a link. `row`: part of a line that has its own edges. */
  readonly look?: 'line' | 'inline' | 'row';
  readonly id?: string;
  readonly onToggle?: () => void;
}

/** The browser's own fold: opens without any script, is found by search in the page, and is printed open. */
export const Disclosure = ({
  summary,
  children,
  note,
  defaultOpen,
  name,
  look = 'line',
  id,
  onToggle,
}: DisclosureProps) => (
  <details
    id={id}
    name={name}
    open={defaultOpen}
    onToggle={onToggle}
    className={cx('group/fold', look === 'line' && 'border-line border-t last:border-b')}
  >
    <summary
      className={cx(
        'flex list-none items-center gap-1.5 rounded-sm [&::-webkit-details-marker]:hidden',
        look === 'row' && 'min-h-control-sm hover:bg-sunken',
        look === 'line' && 'min-h-control py-1.5 font-medium hover:bg-sunken',
        look === 'inline' &&
          'min-h-target w-fit text-sm text-accent underline decoration-1 underline-offset-3 hover:text-accent-hover hover:decoration-2',
      )}
    >
      {foldMark}
      <span className="min-w-0 flex-1">{summary}</span>
      {note && <span className="text-sm font-normal text-ink-muted">{note}</span>}
    </summary>
    <div className="pt-1 pb-3 ps-5.5 empty:hidden">{children}</div>
  </details>
);
