// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks, a table loses its roles in some browsers
import type { Measurement } from '@/server/library/shown/schema';
import { LeftOut } from '../library/left-out';
import { Badge } from '../ui/badge';
import { cx } from '../ui/cx';
import { Disclosure } from '../ui/disclosure';
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

const head = 'border-line-strong border-b py-1.5 text-start align-bottom text-sm font-semibold text-ink-muted';

/**
 * Measurements with the ratios derived from them. The figures beside each drawing are the drawing's table. Where it is
 * narrow the cells stand one under the other.
 */
export const MeasurementTable = ({ caption, measurements, by, detailed = false }: MeasurementTableProps) => (
  <table role="table" className="w-full table-fixed border-collapse max-md:block">
    <caption className="sr-only">{caption}</caption>
    <thead role="rowgroup" className="max-md:sr-only">
      <tr role="row">
        <th role="columnheader" scope="col" className={cx(head, 'w-52 pe-4 xl:w-60')}>
          {heads[by]}
        </th>
        <th role="columnheader" scope="col" className={head}>
          <RatioLinesHead />
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup" className="max-md:block">
      {measurements.map((row) => (
        <tr key={row.id} role="row" className="border-line border-b align-top max-md:grid max-md:gap-1 max-md:py-2.5">
          <th role="rowheader" scope="row" className="text-start font-medium md:py-1.5 md:pe-4">
            <RowName row={row} by={by} detailed={detailed} />
          </th>
          <td role="cell" className="md:py-1.5">
            <RatioLines levels={row.levels} />
            {detailed && (
              <p className="max-w-reading pt-1 text-sm text-ink-muted">
                {sentence(row.population)} Reference standard: {sentence(row.reference)}
              </p>
            )}
            <ProvenanceLine provenance={row} href={row.href} compact />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How many stand open where there are many. */
const AT_FIRST = 10;

/** Many of them: those that say most stand open, the others are one press away, and searched all the same. */
export const LongMeasurements = ({ measurements, ...rest }: MeasurementTableProps) =>
  measurements.length <= AT_FIRST + 3 ? (
    <MeasurementTable {...rest} measurements={measurements} />
  ) : (
    <div>
      <MeasurementTable {...rest} measurements={measurements.slice(0, AT_FIRST)} />
      <Disclosure summary={`${measurements.length - AT_FIRST} more`} note={<LeftOut />}>
        <MeasurementTable
          {...rest}
          caption={`${rest.caption}, continued`}
          measurements={measurements.slice(AT_FIRST)}
        />
      </Disclosure>
    </div>
  );

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

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
  // The ratios beside it say the same: by band, or since an estimate prints nothing else.
  const saidBeside =
    row.figures.some(({ kind }) => kind === 'band') ||
    (row.judgement && row.figures.every(({ kind }) => kind === 'ratio'));
  return (
    <div className="grid justify-items-start gap-1">
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
      {detailed && !saidBeside && (
        <div className="font-normal">
          <FigureList figures={row.figures} />
        </div>
      )}
    </div>
  );
};
