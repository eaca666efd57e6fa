import { formatPercent } from '../numbers/probability-words';
import { PathNumber } from './path-number';
import { labelPlaces, type ProbabilityPaths, placeOf } from './review-paths';

interface ReviewPathsPlotProps {
  readonly plot: ProbabilityPaths;
  readonly names: Readonly<Record<string, string>>;
  /** The frame that is read. */
  readonly shown: number;
  readonly frames: number;
  readonly onPoint: (frame: number | null) => void;
  readonly onChoose: (frame: number) => void;
}

/** Axis, lines, labels; in the same columns the slider stands under its picture. */
export const plotColumns = 'grid grid-cols-[2.75rem_minmax(0,1fr)_2.75rem] @xl:grid-cols-[2.75rem_minmax(0,1fr)_15rem]';

const HEIGHT = 256;
/** Above the lines: where red flags are marked. */
const FLAGS = 22;
const LABEL = 19;

const yOf = (plot: ProbabilityPaths, value: number): number => {
  const inside = HEIGHT - 16;
  return Math.round((8 + (1 - plot.scale.position(value) / 100) * inside) * 10) / 10;
};

/**
 * How likely each leading condition was after each entry, on an axis of log-odds. Widths are shares of whatever room
 * there is, heights are fixed, so that nothing has to be measured and labels can be kept apart.
 */
export const ReviewPathsPlot = ({ plot, names, shown, frames, onPoint, onChoose }: ReviewPathsPlotProps) => {
  const { paths, scale, flags } = plot;
  const numbered = paths.map((path, index) => ({ ...path, number: index + 1 }));
  const ends = numbered.map(({ at }) => {
    const last = at.findLast((one) => one !== null);
    return last ? yOf(plot, last.point) : HEIGHT / 2;
  });
  const places = labelPlaces(ends, LABEL, HEIGHT - 8);
  const frameAt = (event: { readonly clientX: number; readonly currentTarget: Element }): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return Math.min(frames - 1, Math.max(0, Math.round(share * (frames - 1))));
  };
  return (
    <figure className="@container">
      <div className={plotColumns}>
        <svg aria-hidden="true" width="100%" height={HEIGHT + FLAGS} className="overflow-visible">
          <g transform={`translate(0 ${FLAGS})`}>
            {scale.ticks.map((tick) => (
              <text
                key={tick}
                x="85%"
                y={yOf(plot, tick) + 4}
                textAnchor="end"
                className="figures fill-ink-muted text-xs forced-colors:fill-[CanvasText]"
              >
                {formatPercent(tick)}
              </text>
            ))}
          </g>
        </svg>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider below is the same for the keyboard */}
        <svg
          role="img"
          aria-label={`Probability of ${numbered.length} conditions after each of ${frames} entries; the table below has the same numbers`}
          width="100%"
          height={HEIGHT + FLAGS}
          className="cursor-crosshair touch-pan-y overflow-visible"
          onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(frameAt(event))}
          onPointerLeave={() => onPoint(null)}
          onClick={(event) => onChoose(frameAt(event))}
        >
          <rect x="0" y="0" width="100%" height={HEIGHT + FLAGS} fill="transparent" />
          <g transform={`translate(0 ${FLAGS})`}>
            {scale.ticks.map((tick) => (
              <line
                key={tick}
                x1="0"
                x2="100%"
                y1={yOf(plot, tick)}
                y2={yOf(plot, tick)}
                className={tick === 0.5 ? 'plot-grid-middle' : 'plot-grid'}
                shapeRendering="crispEdges"
              />
            ))}
            <line
              x1={`${placeOf(shown, frames)}%`}
              x2={`${placeOf(shown, frames)}%`}
              y1={-FLAGS}
              y2={HEIGHT}
              strokeWidth="1.5"
              className="plot-link print:hidden"
            />
            <svg
              x="0"
              y="0"
              width="100%"
              height={HEIGHT}
              viewBox={`0 0 100 ${HEIGHT}`}
              preserveAspectRatio="none"
              overflow="visible"
              aria-hidden="true"
            >
              {numbered.map(({ condition, number, at }) => (
                <path key={condition} className={`path path-line path-${number}`} d={lineOf(plot, at)} />
              ))}
            </svg>
            {numbered.map(({ condition, number, at }) => {
              const one = at[shown];
              return (
                one && (
                  <circle
                    key={condition}
                    cx={`${placeOf(shown, frames)}%`}
                    cy={yOf(plot, one.point)}
                    r="5"
                    strokeWidth="1.5"
                    className={`path-${number} path-mark print:hidden`}
                  />
                )
              );
            })}
          </g>
          {flags.map(({ raised, gone }, frame) =>
            raised.length + gone.length === 0 ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the walk
              <svg key={frame} x={`${placeOf(frame, frames)}%`} overflow="visible" aria-hidden="true">
                <path
                  d="M0 2 L6.5 14 L-6.5 14 Z"
                  className={raised.length > 0 ? 'fill-emergency' : 'fill-none stroke-emergency'}
                  strokeWidth="1.5"
                >
                  <title>
                    {[
                      ...raised.map((id) => `${names[id]} fires`),
                      ...gone.map((id) => `${names[id]} no longer fires`),
                    ].join('; ')}
                  </title>
                </path>
              </svg>
            ),
          )}
        </svg>
        <svg aria-hidden="true" width="100%" height={HEIGHT + FLAGS} className="overflow-visible">
          <g transform={`translate(0 ${FLAGS})`}>
            {numbered.map(({ condition, number }, index) => {
              const y = places[index] ?? 0;
              return (
                <g key={condition}>
                  <line x1="3" x2="12" y1={ends[index]} y2={y} className="plot-link" />
                  <circle cx="20" cy={y} r="8.5" strokeWidth="0" className={`path-${number} path-mark`} />
                  <text x="20" y={y + 4} textAnchor="middle" className="path-number figures text-xs font-semibold">
                    {number}
                  </text>
                  <text x="34" y={y + 4.5} className="fill-ink text-sm @max-xl:hidden forced-colors:fill-[CanvasText]">
                    {names[condition]}
                  </text>
                </g>
              );
            })}
          </g>
        </svg>
      </div>
      <figcaption className="text-sm text-ink-muted">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 pt-1 @xl:hidden">
          {numbered.map(({ condition, number }) => (
            <li key={condition} className="flex items-center gap-1.5 text-ink">
              <PathNumber number={number} /> {names[condition]}
            </li>
          ))}
        </ul>
        {flags.some(({ raised, gone }) => raised.length + gone.length > 0) && (
          <p className="flex flex-wrap items-center gap-x-4 pt-1 text-xs">
            <span className="flex items-center gap-1.5">
              <svg aria-hidden="true" width="14" height="14">
                <path d="M7 1 L13 13 L1 13 Z" className="fill-emergency" />
              </svg>
              a red flag fires
            </span>
            <span className="flex items-center gap-1.5">
              <svg aria-hidden="true" width="14" height="14">
                <path d="M7 1.5 L12.5 12.5 L1.5 12.5 Z" strokeWidth="1.5" className="fill-none stroke-emergency" />
              </svg>
              fires no longer
            </span>
          </p>
        )}
      </figcaption>
    </figure>
  );
};

/** A line through the points; where the condition was not ranked it is broken. */
const lineOf = (plot: ProbabilityPaths, at: ProbabilityPaths['paths'][number]['at']): string =>
  at
    .map((one, frame) => {
      if (!one) return '';
      const pen = frame > 0 && at[frame - 1] ? 'L' : 'M';
      return `${pen}${placeOf(frame, at.length)} ${yOf(plot, one.point)}`;
    })
    .join('');
