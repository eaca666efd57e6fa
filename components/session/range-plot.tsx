import { memo, type ReactNode, useId } from 'react';
import { ProbabilityText } from '../numbers/probability-text';
import { formatPercent, percentRange, probabilityWords, readsAlike } from '../numbers/probability-words';
import { PriorMark, RangeBar, type RangeEstimate } from './range-bar';
import { RangePlotKey } from './range-plot-key';
import { rangePosition, rangeTicks } from './range-scale';

export interface RangePlotRow {
  readonly id: string;
  /** Its place in the page, where rows come and go: otherwise each has its own. */
  readonly slot?: number | undefined;
  /** What the row is about, in plain text: it names the picture. */
  readonly name: string;
  /** Shown instead of the name, to make it a link or add a badge. */
  readonly label?: ReactNode;
  /** Probabilities between 0 and 1; low and high are the ends of the 90 % range. */
  readonly estimate: RangeEstimate;
  readonly prior?: number;
  readonly previous?: number;
  /** Under the row. */
  readonly note?: ReactNode;
}

export interface RangePlotProps {
  /** Names the list; hidden when a heading beside it says the same. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly rows: readonly RangePlotRow[];
  readonly showKey?: boolean;
}

/** Everything a row shows, as one sentence. */
export const describeRange = ({ name, estimate, prior, previous }: RangePlotRow): string =>
  [
    `${name}: ${probabilityWords(estimate)}, ${percentRange(estimate).spoken}`,
    prior === undefined ? '' : `before any answer ${formatPercent(prior)}`,
    previous === undefined ? '' : `a moment ago ${formatPercent(previous)}`,
  ]
    .filter(Boolean)
    .join('; ');

/** The scale above the rows, with the mark they share: the same at every drawing. */
const Scale = memo(({ priorMark }: { readonly priorMark: string }) => (
  <svg aria-hidden="true" direction="ltr" width="100%" height="18" className="figures block overflow-visible">
    <PriorMark id={priorMark} />
    {rangeTicks.map((tick) => (
      <text
        key={tick}
        x={`${rangePosition(tick)}%`}
        y="12"
        textAnchor="middle"
        className="fill-ink-muted text-xs forced-colors:fill-[CanvasText]"
      >
        {formatPercent(tick)}
      </text>
    ))}
  </svg>
));
/** The key under them: the same too. */
const key = <RangePlotKey />;

/** The picture and the words of a row: put into words and drawn again only when a mark has moved. */
const Figures = memo(
  ({ row, priorMark }: { readonly row: RangePlotRow; readonly priorMark: string }) => (
    <>
      <div className="relative order-3 min-h-7 self-stretch @xl:order-none">
        <RangeBar
          name={describeRange(row)}
          estimate={row.estimate}
          prior={row.prior}
          priorMark={priorMark}
          previous={row.previous}
        />
      </div>
      <div className="@xl:py-2 @xl:text-sm @xl:leading-snug">
        <Words estimate={row.estimate} layout="columns" />
      </div>
    </>
  ),
  ({ row: a, priorMark }, { row: b, priorMark: same }) =>
    priorMark === same &&
    a.name === b.name &&
    standsAlike(a.prior, b.prior) &&
    standsAlike(a.previous, b.previous) &&
    standsAlike(a.estimate.point, b.estimate.point) &&
    standsAlike(a.estimate.low, b.estimate.low) &&
    standsAlike(a.estimate.high, b.estimate.high) &&
    describeRange(a) === describeRange(b),
);
const standsAlike = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && rangePosition(a) === rangePosition(b));
/** Most answers leave most words as they are. */
const Words = memo(ProbabilityText, (a, b) => a.layout === b.layout && readsAlike(a.estimate, b.estimate));

/** The same columns in every row and above them, so that every row has the same axis however long its words are. */
const columns =
  'grid gap-x-4 @xl:grid-cols-[minmax(0,1.6fr)_minmax(0,1.6fr)_9rem] @min-[39rem]:grid-cols-[minmax(0,1.6fr)_minmax(0,1.6fr)_10.75rem] @3xl:gap-x-5';

/**
 * Several probabilities on one log-odds axis, a row each. The rows do not add up to anything: each is judged on its
 * own. What the picture shows also stands beside it in words and figures.
 */
export const RangePlot = ({ caption, captionHidden, rows, showKey = true }: RangePlotProps) => {
  const priorMark = useId();
  return (
    <figure className="@container">
      <figcaption className={captionHidden ? 'sr-only' : 'px-3 pb-1 font-medium'}>{caption}</figcaption>
      <div className={`${columns} px-3`}>
        <div className="@xl:col-start-2">
          <Scale priorMark={priorMark} />
        </div>
      </div>
      <ol className="border-line border-t">
        {rows.map((row) => (
          <li
            key={row.slot ?? row.id}
            className={`${columns} items-center border-line border-b px-3 py-1.5 text-wrap @xl:py-0`}
          >
            <div className="font-semibold @xl:py-2">{row.label ?? row.name}</div>
            <Figures {...{ row, priorMark }} />
            {row.note && <div className="order-4 col-span-full pb-2 text-sm text-ink-muted">{row.note}</div>}
          </li>
        ))}
      </ol>
      {showKey && key}
    </figure>
  );
};
