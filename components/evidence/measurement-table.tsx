import type { Measurement } from '@/server/library/views/schema';
import { Badge } from '../ui/badge';
import { Table, type TableColumn } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { FigureList } from './figure-list';
import { ProvenanceLine } from './provenance-line';
import { RatioLines, RatioLinesHead } from './ratio-lines';
import { readingWords } from './reading-words';
import { evidenceWords } from './words';

/** What names a row: the finding, the condition, or only what counts as positive. */
type RowBy = 'subject' | 'condition' | 'positive';

interface MeasurementTableProps {
  readonly caption: string;
  readonly measurements: readonly Measurement[];
  readonly by: RowBy;
  /** With the source's own numbers, who was measured and against what. */
  readonly detailed?: boolean;
}

const heads: Readonly<Record<RowBy, string>> = {
  subject: 'Finding',
  condition: 'Condition',
  positive: 'Positive when',
};

/** Measurements with the ratios derived from them. The figures beside each drawing are the drawing's table. */
export const MeasurementTable = ({ caption, measurements, by, detailed = false }: MeasurementTableProps) => {
  const columns: readonly TableColumn<Measurement>[] = [
    {
      key: 'name',
      header: heads[by],
      rowHeader: true,
      cell: (row) => <RowName row={row} by={by} detailed={detailed} />,
    },
    {
      key: 'ratios',
      header: <RatioLinesHead />,
      cell: (row) => (
        <div className="grid gap-1 md:min-w-104">
          <RatioLines levels={row.levels} />
          {detailed && (
            <p className="text-sm text-ink-muted">
              {row.population}. <span className="whitespace-nowrap">Reference standard:</span> {row.reference}.
            </p>
          )}
          <ProvenanceLine provenance={row} href={row.href} compact />
        </div>
      ),
    },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={measurements} rowKey={(row) => row.id} />;
};

const RowName = ({
  row,
  by,
  detailed,
}: {
  readonly row: Measurement;
  readonly by: RowBy;
  readonly detailed: boolean;
}) => {
  const positive = row.positive && readingWords(row.positive);
  const pointer = by === 'condition' ? row.condition : row.subject;
  const bands = row.figures.some(({ kind }) => kind === 'band');
  return (
    <div className="grid justify-items-start gap-1 md:min-w-44">
      {by === 'positive' ? (
        <span>{positive ?? 'By band of the result'}</span>
      ) : (
        <TextLink href={pointer.href} prefetch={false} className="no-underline hover:underline">
          {pointer.label}
        </TextLink>
      )}
      {by !== 'positive' && positive && (
        <span className="text-sm font-normal text-ink-muted">present when {positive}</span>
      )}
      {row.judgement && <Badge>{evidenceWords.estimate}</Badge>}
      {detailed && !bands && (
        <div className="font-normal">
          <FigureList figures={row.figures} />
        </div>
      )}
    </div>
  );
};
