import type { ReactNode } from 'react';
import { cx } from '../ui/cx';
import type { SetRead } from './dual-sugar-reading';
import { whyNotWords, sugarWords as words } from './dual-sugar-words';
import { describeRow, figure, type ReferenceRow, ratioPosition, ratioTicks, referenceRow } from './reference-rows';

interface ReferencePlotProps {
  readonly sets: readonly SetRead[];
  /** The ratio that was worked out; drawn across the rows it may be held against, and across no other. */
  readonly ratio: number | null;
}

/** Published ratios on one logarithmic axis, a row for each set; those measured otherwise stand apart, and why. */
export const ReferencePlot = ({ sets, ratio }: ReferencePlotProps) => {
  const drawn = sets.filter(({ set }) => set.ratio !== null);
  const comparable = drawn.filter(({ reasons }) => reasons.length === 0);
  const others = drawn.filter(({ reasons }) => reasons.length > 0);
  return (
    <figure className="@container">
      <figcaption className="pb-2 font-medium">{words.picture}</figcaption>
      <div className="grid gap-x-5 @xl:grid-cols-[minmax(11rem,2fr)_minmax(14rem,3fr)]">
        <Group title={words.compared}>
          {comparable.length === 0 && (
            <p className="col-span-full max-w-reading py-1.5 text-ink-muted">{words.noneComparable}</p>
          )}
          {ratio !== null && <MineRow ratio={ratio} />}
          {comparable.map((read) => (
            <Row key={read.set.id} read={read} ratio={ratio} />
          ))}
        </Group>
        <Group title={words.notComparable}>
          {others.map((read) => (
            <Row key={read.set.id} read={read} ratio={null} />
          ))}
        </Group>
        <Axis />
      </div>
      <Key />
    </figure>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="col-span-full grid grid-cols-subgrid pb-3">
    <h4 className="col-span-full border-line-strong border-b pb-1 text-sm text-ink-muted">{title}</h4>
    {children}
  </section>
);

const rowLook =
  'col-span-full grid grid-cols-subgrid items-center gap-y-1 border-line border-b py-1.5 @xl:py-0 @xl:min-h-9';

const MineRow = ({ ratio }: { readonly ratio: number }) => (
  <div className={rowLook}>
    <p className="font-semibold text-accent @xl:py-1">{words.thisOne}</p>
    <div className="relative min-h-7 self-stretch">
      <svg role="img" aria-label={`${words.thisOne}: ${figure(ratio)}`} className={svgLook}>
        <Grid />
        <Mine ratio={ratio} />
        <svg aria-hidden="true" x={`${ratioPosition(ratio)}%`} y="50%" className="overflow-visible">
          <path d="M0-7 7 0 0 7-7 0z" className="fill-accent forced-colors:fill-[CanvasText]" />
        </svg>
        <text
          x={`${ratioPosition(ratio)}%`}
          y="50%"
          dx={ratioPosition(ratio) > 70 ? -12 : 12}
          dy="4"
          textAnchor={ratioPosition(ratio) > 70 ? 'end' : 'start'}
          className="figures fill-ink text-sm font-semibold forced-colors:fill-[CanvasText]"
        >
          {figure(ratio)}
        </text>
      </svg>
    </div>
  </div>
);

const Row = ({ read: { set, reasons }, ratio }: { readonly read: SetRead; readonly ratio: number | null }) => {
  const row = referenceRow(set);
  return (
    <div className={rowLook} data-set={set.id}>
      <div className="grid leading-snug @xl:py-1">
        <span className={reasons.length === 0 ? 'font-medium' : ''}>
          {set.label}
          {set.count !== null && <span className="text-sm text-ink-muted"> ({set.count})</span>}
        </span>
        {reasons.length > 0 && (
          <span className="text-xs text-ink-muted">{reasons.map((reason) => whyNotWords[reason]).join(', ')}</span>
        )}
      </div>
      <div className="relative min-h-7 self-stretch">
        <RowPicture row={row} ratio={ratio} muted={reasons.length > 0} />
      </div>
    </div>
  );
};

const svgLook = 'absolute inset-0 size-full overflow-visible';

interface RowPictureProps {
  readonly row: ReferenceRow;
  readonly ratio: number | null;
  readonly muted: boolean;
}

const RowPicture = ({ row, ratio, muted }: RowPictureProps) => {
  const { set } = row;
  return (
    <svg role="img" aria-label={describeRow(row)} className={svgLook}>
      <Grid />
      {ratio !== null && <Mine ratio={ratio} />}
      {set.patients.map(({ label, ratio: theirs }) => (
        <g key={label}>
          {theirs.low !== null && theirs.high !== null && (
            <line
              x1={`${ratioPosition(theirs.low)}%`}
              x2={`${ratioPosition(theirs.high)}%`}
              y1="50%"
              y2="50%"
              strokeWidth="1.5"
              className="stroke-line-strong forced-colors:stroke-[GrayText]"
            />
          )}
          {theirs.value !== null && (
            <circle cx={`${ratioPosition(theirs.value)}%`} cy="50%" r="4" strokeWidth="1.5" className="plot-prior" />
          )}
        </g>
      ))}
      {set.ratio && (
        <g className={cx(muted && 'opacity-75 forced-colors:opacity-100')}>
          {set.ratio.low !== null && set.ratio.high !== null && (
            <rect
              x={`${ratioPosition(set.ratio.low)}%`}
              width={`${Math.max(0.6, ratioPosition(set.ratio.high) - ratioPosition(set.ratio.low))}%`}
              y="50%"
              height="8"
              rx="1.5"
              transform="translate(0 -4)"
              className="plot-bar"
            />
          )}
          {set.ratio.value !== null && (
            <circle cx={`${ratioPosition(set.ratio.value)}%`} cy="50%" r="5" strokeWidth="2" className="plot-point" />
          )}
        </g>
      )}
      {set.limit !== null && (
        <line
          x1={`${ratioPosition(set.limit)}%`}
          x2={`${ratioPosition(set.limit)}%`}
          y1="15%"
          y2="85%"
          strokeWidth="2.5"
          className="stroke-ink forced-colors:stroke-[CanvasText]"
        />
      )}
    </svg>
  );
};

const Mine = ({ ratio }: { readonly ratio: number }) => (
  <line
    x1={`${ratioPosition(ratio)}%`}
    x2={`${ratioPosition(ratio)}%`}
    y1="0"
    y2="100%"
    strokeWidth="1.5"
    strokeDasharray="3 2"
    className="stroke-accent forced-colors:stroke-[Highlight]"
  />
);

const Grid = () =>
  ratioTicks.map((tick) => (
    <line
      key={tick}
      x1={`${ratioPosition(tick)}%`}
      x2={`${ratioPosition(tick)}%`}
      y1="0"
      y2="100%"
      className="plot-grid"
      shapeRendering="crispEdges"
    />
  ));

const Axis = () => (
  <div className="@xl:col-start-2">
    <svg aria-hidden="true" direction="ltr" width="100%" height="18" className="figures block overflow-visible">
      {ratioTicks.map((tick) => (
        <text
          key={tick}
          x={`${ratioPosition(tick)}%`}
          y="12"
          textAnchor="middle"
          className="fill-ink-muted text-xs forced-colors:fill-[CanvasText]"
        >
          {tick}
        </text>
      ))}
    </svg>
  </div>
);

const Key = () => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-2 text-sm text-ink-muted">
    {[
      {
        word: 'without disease: average and spread',
        mark: (
          <>
            <rect x="1" y="5" width="22" height="8" rx="1.5" className="plot-bar" />
            <circle cx="12" cy="9" r="5" strokeWidth="2" className="plot-point" />
          </>
        ),
      },
      {
        word: 'limit given by the authors',
        mark: (
          <line
            x1="12"
            x2="12"
            y1="2"
            y2="16"
            strokeWidth="2.5"
            className="stroke-ink forced-colors:stroke-[CanvasText]"
          />
        ),
      },
      {
        word: 'with a disease',
        mark: (
          <>
            <line x1="1" x2="23" y1="9" y2="9" strokeWidth="1.5" className="stroke-line-strong" />
            <circle cx="12" cy="9" r="4" strokeWidth="1.5" className="plot-prior" />
          </>
        ),
      },
    ].map(({ word, mark }) => (
      <li key={word} className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="24" height="18" className="shrink-0">
          {mark}
        </svg>
        {word}
      </li>
    ))}
  </ul>
);
