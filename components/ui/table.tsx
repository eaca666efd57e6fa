import type { ReactNode } from 'react';
import { cx } from './cx';

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures: set to the end, with equal widths. */
  readonly numeric?: boolean;
  /** The cell that names the row. */
  readonly rowHeader?: boolean;
  readonly sorted?: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /**
   * `stack`: in a frame under 36 rem each row becomes a block of header and value. `scroll`: it moves sideways in its frame.
   * `both`: of many columns, it moves sideways where it does not stack.
   */
  readonly narrow?: 'stack' | 'scroll' | 'both';
  readonly density?: 'compact' | 'roomy';
}

/** Roles are written out because a table laid out as blocks loses them in some browsers. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  header: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, captionHidden, columns, rows, rowKey, narrow = 'stack', density = 'compact' } = props;
  const stack = narrow !== 'scroll';
  const pad = density === 'compact' ? 'px-3 py-1.5' : 'px-4 py-3';
  const table = (
    <table {...roles.table} className={cx('w-full border-collapse text-start', stack && '@max-xl:block')}>
      <caption className={captionHidden ? 'sr-only' : cx('text-start font-medium pb-2', stack && '@max-xl:block')}>
        {caption}
      </caption>
      <thead {...roles.group} className={stack ? '@max-xl:sr-only' : undefined}>
        <tr {...roles.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              {...roles.header}
              scope="col"
              aria-sort={column.sorted}
              className={cx(
                pad,
                'border-line-strong border-b align-bottom text-sm font-semibold text-ink-muted',
                column.numeric ? 'text-end' : 'text-start',
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group} className={stack ? '@max-xl:block' : undefined}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...roles.row}
            className={cx(
              'border-line border-b',
              stack && '@max-xl:grid @max-xl:grid-cols-[minmax(7rem,2fr)_3fr] @max-xl:gap-x-3 @max-xl:py-2',
            )}
          >
            {columns.map((column) => {
              const Cell = column.rowHeader ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  {...(column.rowHeader ? roles.rowHeader : roles.cell)}
                  scope={column.rowHeader ? 'row' : undefined}
                  className={cx(
                    pad,
                    'align-top',
                    column.numeric ? 'text-end @xl:whitespace-nowrap' : 'text-start',
                    column.rowHeader ? 'font-medium' : 'font-normal',
                    stack &&
                      '@max-xl:grid @max-xl:grid-cols-subgrid @max-xl:col-span-2 @max-xl:px-0 @max-xl:py-0.5 @max-xl:text-start',
                  )}
                >
                  {stack && !column.rowHeader && (
                    <span aria-hidden="true" className="text-sm text-ink-muted @xl:hidden">
                      {column.header}
                    </span>
                  )}
                  {stack ? (
                    <div className={column.rowHeader ? '@max-xl:col-span-2' : undefined}>{column.cell(row)}</div>
                  ) : (
                    column.cell(row)
                  )}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (narrow === 'stack') return <div className="@container">{table}</div>;
  return (
    <section
      aria-label={typeof caption === 'string' ? caption : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={cx('overflow-x-auto', stack && '@container')}
    >
      {table}
    </section>
  );
};
