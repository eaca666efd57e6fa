import type { ReactNode } from 'react';
import { formatPercent, formatPercentRange, probabilityWords } from '../numbers/probability-words';
import { Table } from '../ui/table';
import type { RangePlotRow } from './range-plot';

interface RangePlotTableProps {
  readonly caption: ReactNode;
  readonly rows: readonly RangePlotRow[];
}

/** The same numbers as the plot, as a table. */
export const RangePlotTable = ({ caption, rows }: RangePlotTableProps) => (
  <Table
    caption={caption}
    rows={rows}
    rowKey={(row) => row.id}
    columns={[
      { key: 'name', header: 'Condition', rowHeader: true, cell: (row) => row.label ?? row.name },
      { key: 'words', header: 'In words', cell: (row) => probabilityWords(row.estimate) },
      { key: 'range', header: '90 % range', numeric: true, cell: (row) => formatPercentRange(row.estimate) },
      { key: 'point', header: 'Best estimate', numeric: true, cell: (row) => formatPercent(row.estimate.point) },
      {
        key: 'prior',
        header: 'Before any answer',
        numeric: true,
        cell: (row) => (row.prior === undefined ? '–' : formatPercent(row.prior)),
      },
      {
        key: 'previous',
        header: 'Before the last answer',
        numeric: true,
        cell: (row) => (row.previous === undefined ? '–' : formatPercent(row.previous)),
      },
    ]}
  />
);
