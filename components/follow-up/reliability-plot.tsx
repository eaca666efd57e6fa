import type { CalibrationBand } from '@/server/follow-up/schema';
import { formatPercent, probabilityWord } from '../numbers/probability-words';
import { rangePosition, rangeTicks } from '../session/range-scale';

interface ReliabilityPlotProps {
  readonly name: string;
  readonly bands: readonly CalibrationBand[];
}

/** A band with enough statements to be drawn. */
type Drawn = CalibrationBand & { readonly stated: number; readonly happened: NonNullable<CalibrationBand['happened']> };
const isDrawn = (band: CalibrationBand): band is Drawn => band.stated !== null && band.happened !== null;

const SIZE = 320;
const LEFT = 56;
const FOOT = 44;
const at = (value: number): number => Math.round(rangePosition(value) * SIZE) / 100;
const up = (value: number): number => SIZE - at(value);

/**
 * What was stated against what happened, on the log-odds axes of the rankings. On the diagonal the two agree; the bars are
 * the 95 % bounds of what happened. The table beside it has the same numbers.
 */
export const ReliabilityPlot = ({ name, bands }: ReliabilityPlotProps) => {
  const drawn = bands.filter(isDrawn);
  return (
    <svg
      role="img"
      aria-label={`${name}: what was stated against what happened, in ${drawn.length} bands; the table has the same numbers`}
      viewBox={`0 0 ${SIZE + LEFT + 12} ${SIZE + FOOT + 12}`}
      className="figures h-auto w-full max-w-md"
      direction="ltr"
    >
      <g transform={`translate(${LEFT} 8)`}>
        {rangeTicks.map((tick) => (
          <g key={tick}>
            <line x1="0" x2={SIZE} y1={up(tick)} y2={up(tick)} className="plot-grid" />
            <line x1={at(tick)} x2={at(tick)} y1="0" y2={SIZE} className="plot-grid" />
            <text x="-7" y={up(tick) + 4} textAnchor="end" className={tickText}>
              {formatPercent(tick)}
            </text>
            <text x={at(tick)} y={SIZE + 16} textAnchor="middle" className={tickText}>
              {formatPercent(tick)}
            </text>
          </g>
        ))}
        <line x1="0" y1={SIZE} x2={SIZE} y2="0" strokeWidth="1.5" strokeDasharray="5 4" className="plot-link" />
        {drawn.map(({ from, stated, happened }) => (
          <g key={from} className="stroke-plot-point forced-colors:stroke-[CanvasText]">
            <title>{`${probabilityWord(from)}: stated ${formatPercent(stated)}, happened ${happened.count} of ${happened.of}`}</title>
            <line
              x1={at(stated)}
              x2={at(stated)}
              y1={up(happened.low ?? 0)}
              y2={up(happened.high ?? 1)}
              strokeWidth="5"
              className="stroke-plot-bar forced-colors:stroke-[CanvasText]"
            />
            <circle
              cx={at(stated)}
              cy={up(happened.share ?? 0)}
              r="5"
              strokeWidth="1.5"
              className="fill-plot-point stroke-surface forced-colors:fill-[CanvasText]"
            />
          </g>
        ))}
        <text
          x={SIZE / 2}
          y={SIZE + 36}
          textAnchor="middle"
          className="fill-ink text-sm forced-colors:fill-[CanvasText]"
        >
          Stated
        </text>
        <text
          transform={`translate(${-LEFT + 12} ${SIZE / 2}) rotate(-90)`}
          textAnchor="middle"
          className="fill-ink text-sm forced-colors:fill-[CanvasText]"
        >
          Happened
        </text>
      </g>
    </svg>
  );
};

const tickText = 'fill-ink-muted text-xs forced-colors:fill-[CanvasText]';
