import type { RatioLevel } from '@/server/library/shown/schema';
import { formatValue } from '../numbers/quantity-words';
import { ratioPosition, ratioTicks } from './ratio-scale';

/** A ratio with its 95 % bounds on a logarithmic axis. The figures stand beside it, so it is not read out. */
export const RatioBar = ({ ratio }: { readonly ratio: RatioLevel['ratio'] }) => {
  const low = ratioPosition(ratio.low);
  const width = Math.round(Math.max(0.5, ratioPosition(ratio.high) - low) * 100) / 100;
  return (
    <svg aria-hidden="true" width="100%" height="18" className="block overflow-visible">
      {ratioTicks.map((tick) => (
        <line
          key={tick}
          x1={`${ratioPosition(tick)}%`}
          x2={`${ratioPosition(tick)}%`}
          y1="0"
          y2="100%"
          className={tick === 1 ? 'stroke-line-strong' : 'plot-grid'}
          shapeRendering="crispEdges"
        />
      ))}
      <rect x={`${low}%`} width={`${width}%`} y="6" height="6" rx="1.5" className="plot-bar" />
      <circle cx={`${ratioPosition(ratio.value)}%`} cy="9" r="4.5" strokeWidth="1.5" className="plot-point" />
    </svg>
  );
};

/** The figures of the axis, for the head of a column of bars. */
export const RatioAxis = () => (
  <svg aria-hidden="true" width="100%" height="14" className="figures block overflow-visible">
    {ratioTicks.map((label) => (
      <text
        key={label}
        x={`${ratioPosition(label)}%`}
        y="11"
        textAnchor="middle"
        className="fill-ink-muted text-xs font-normal forced-colors:fill-[CanvasText]"
      >
        {formatValue(label)}
      </text>
    ))}
  </svg>
);
