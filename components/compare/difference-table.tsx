import type { ReactNode } from 'react';
import type { Difference } from '@/server/review/schema';
import { Badge } from '../ui/badge';
import { Table } from '../ui/table';

interface DifferenceTableProps<Value> {
  readonly caption: string;
  readonly sides: readonly [before: string, after: string];
  readonly rows: readonly Difference<Value>[];
  readonly name: (id: string) => string;
  /** A value of one side in words. */
  readonly words: (id: string, value: Value, side: 'before' | 'after') => ReactNode;
}

const changeWords = { added: 'new', changed: 'changed', gone: 'no longer there' } as const;

/** What differs, a thing a row; what is new and what is gone first says so in a word. */
export const DifferenceTable = <Value,>({ caption, sides, rows, name, words }: DifferenceTableProps<Value>) => (
  <Table
    caption={caption}
    captionHidden
    rows={[...rows].sort((a, b) => name(a.id).localeCompare(name(b.id), 'en'))}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'name',
        header: 'What',
        rowHeader: true,
        cell: ({ id, change }) => (
          <span className="flex flex-wrap items-center gap-x-2">
            {name(id)} <Badge>{changeWords[change]}</Badge>
          </span>
        ),
      },
      ...(['before', 'after'] as const).map((side, index) => ({
        key: side,
        header: sides[index],
        cell: (row: Difference<Value>) => {
          const value = row[side];
          return value === null ? <span className="text-ink-muted">–</span> : words(row.id, value, side);
        },
      })),
    ]}
  />
);
