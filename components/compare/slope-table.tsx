import { formatPercent, formatPercentRange } from '../numbers/probability-words';
import { Table } from '../ui/table';
import type { SlopeRow } from './slope-plot';

interface SlopeTableProps {
  readonly caption: string;
  readonly sides: readonly [before: string, after: string];
  readonly rows: readonly SlopeRow[];
}

/** The same numbers as the picture, and of every condition (A11Y-16). */
export const SlopeTable = ({ caption, sides, rows }: SlopeTableProps) => (
  <Table
    caption={caption}
    rows={[...rows].sort((a, b) => (a.after?.place ?? 99) - (b.after?.place ?? 99))}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', header: 'Condition', rowHeader: true, cell: ({ name }) => name },
      ...(['before', 'after'] as const).flatMap((side, index) => [
        {
          key: `${side}-place`,
          header: `Place, ${sides[index]?.toLowerCase()}`,
          numeric: true,
          cell: (row: SlopeRow) => row[side]?.place ?? '–',
        },
        {
          key: `${side}-range`,
          header: `Range, ${sides[index]?.toLowerCase()}`,
          numeric: true,
          cell: (row: SlopeRow) => {
            const standing = row[side];
            return standing ? `${formatPercentRange(standing)} (${formatPercent(standing.point)})` : 'not ranked';
          },
        },
      ]),
    ]}
  />
);
