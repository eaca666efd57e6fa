import type { ReactNode } from 'react';
import { cx } from './cx';

export interface CardProps {
  readonly as?: 'section' | 'article' | 'div' | 'li';
  readonly id?: string;
  /** Where no title names it. */
  readonly 'aria-label'?: string;
  readonly title?: ReactNode;
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** A line under the title. */
  readonly note?: ReactNode;
  /** At the end of the title line. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** `none` when the content brings its own edges, as tables and lists of rows do. */
  readonly padding?: 'md' | 'none';
  readonly children?: ReactNode;
}

/** One thing, on its own sheet. Sheets are told from the ground by a line, not by a shadow. */
export const Card = (props: CardProps) => {
  const {
    as: Element = 'section',
    id,
    title,
    headingLevel = 2,
    note,
    actions,
    footer,
    padding = 'md',
    children,
  } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <Element id={id} aria-label={props['aria-label']} className="rounded-lg border border-line bg-surface">
      {(title || actions) && (
        <div
          className={cx(
            'flex break-after-avoid flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-3.5 sm:px-5',
            padding === 'none' && 'border-line border-b pb-3',
          )}
        >
          <div className="grid gap-0.5">
            {title && <Heading className="text-lg">{title}</Heading>}
            {note && <p className="max-w-reading text-sm text-ink-muted">{note}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
      )}
      {padding === 'none' ? children : <div className="px-4 py-3.5 sm:px-5">{children}</div>}
      {footer && <div className="border-line border-t px-4 py-3 text-sm text-ink-muted sm:px-5">{footer}</div>}
    </Element>
  );
};
