import { formatPercent } from '../numbers/probability-words';
import type { RangeScale } from './range-scale';

/** The figures over a column of bars. */
export const LogOddsAxis = ({ scale }: { readonly scale: RangeScale }) => (
  <svg aria-hidden="true" direction="ltr" width="100%" height="14" className="figures block overflow-visible">
    {scale.ticks.map((tick) => (
      <text key={tick} x={`${scale.position(tick)}%`} y="11" textAnchor="middle" className="fill-ink-muted text-xs">
        {formatPercent(tick)}
      </text>
    ))}
  </svg>
);

interface BarProps {
  readonly scale: RangeScale;
  readonly from: number;
  readonly to: number;
}

/** From where to where; a dot where nothing has moved yet. */
export const LogOddsBar = ({ scale, from, to }: BarProps) => {
  const [a, b] = [scale.position(from), scale.position(to)];
  const up = to >= from;
  return (
    <svg aria-hidden="true" direction="ltr" width="100%" height="26" className="block overflow-visible">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          x1={`${scale.position(tick)}%`}
          x2={`${scale.position(tick)}%`}
          y1="0"
          y2="26"
          className={tick === 0.5 ? 'plot-grid-middle' : 'plot-grid'}
          shapeRendering="crispEdges"
        />
      ))}
      {a === b ? (
        <circle cx={`${a}%`} cy="13" r="5" strokeWidth="2" className="plot-point" />
      ) : (
        <>
          <line x1={`${a}%`} x2={`${a}%`} y1="0" y2="13" className="plot-link" />
          <rect
            x={`${Math.min(a, b)}%`}
            width={`${Math.max(0.4, Math.round(Math.abs(b - a) * 100) / 100)}%`}
            y="8"
            height="10"
            rx="1.5"
            className={up ? 'plot-bar' : 'plot-against'}
          />
          <line x1={`${b}%`} x2={`${b}%`} y1="13" y2="26" className="plot-link" />
        </>
      )}
    </svg>
  );
};
