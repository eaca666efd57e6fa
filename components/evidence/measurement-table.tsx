import type { Measurement } from '@/server/library/views/schema';
import { Badge } from '../ui/badge';
import { Table, type TableColumn } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { FigureList } from './figure-list';
import { ProvenanceLine } from './provenance-line';
import { RatioLines, RatioLinesHead } from './ratio-lines';
import { readingWords } from './reading-words';
import { evidenceWords } from './words';

interface MeasurementTableProps {
  readonly caption: string;
  readonly measurements: readonly Measurement[];
  /** What names a row: the finding or investigation, the condition, or only what counts as positive. */
  readonly by: 'subject' | 'condition' | 'positive';
  /** The source's own numbers, who was measured and against what. */
  readonly detailed?: boolean;
}

/** Measurements with the ratios derived from them. The figures beside each drawing are the drawing's table. */
export const MeasurementTable = ({ caption, measurements, by, detailed = false }: MeasurementTableProps) => {
  const name: TableColumn<Measurement> = {
    key: 'name',
    header: by === 'positive' ? 'Positive when' : by === 'subject' ? 'Finding' : 'Condition',
    rowHeader: true,
    cell: (row) => <RowName measurement={row} by={by} />,
  };
  const printed: TableColumn<Measurement> = {
    key: 'printed',
    header: 'As the source has it',
    cell: (row) => <FigureList figures={row.figures} />,
  };
  const ratios: TableColumn<Measurement> = {
    key: 'ratios',
    header: <RatioLinesHead />,
    cell: (row) => (
      <div className="grid min-w-64 gap-1.5 max-md:min-w-0">
        <RatioLines levels={row.levels} />
        <ProvenanceLine provenance={row} href={row.href} />
      </div>
    ),
  };
  return (
    <Table
      caption={caption}
      captionHidden
      columns={detailed ? [name, printed, ratios] : [name, ratios]}
      rows={measurements}
      rowKey={(row) => row.id}
    />
  );
};

const RowName = ({
  measurement,
  by,
}: {
  readonly measurement: Measurement;
  readonly by: MeasurementTableProps['by'];
}) => {
  const positive = measurement.positive && readingWords(measurement.positive);
  const pointer = by === 'condition' ? measurement.condition : measurement.subject;
  return (
    <div className="grid justify-items-start gap-0.5">
      {by === 'positive' ? (
        <span>{positive ?? 'By band of the result'}</span>
      ) : (
        <>
          <TextLink href={pointer.href} prefetch={false} className="no-underline hover:underline">
            {pointer.label}
          </TextLink>
          {positive && <span className="text-sm font-normal text-ink-muted">present: {positive}</span>}
        </>
      )}
      {measurement.judgement && <Badge>{evidenceWords.estimate}</Badge>}
      {by === 'positive' && <span className="text-sm font-normal text-ink-muted">{measurement.population}</span>}
      {by === 'positive' && (
        <span className="text-sm font-normal text-ink-muted">Reference: {measurement.reference}</span>
      )}
    </div>
  );
};
