import { rangePosition, rangeTicks } from './range-scale';

export interface RangeEstimate {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

export interface RangeBarProps {
  /** The whole of what is drawn, in words: it is the name of the picture. */
  readonly name: string;
  /** Probabilities between 0 and 1. */
  readonly estimate: RangeEstimate;
  readonly prior?: number | undefined;
  /** Id of the `PriorMark` of its plot. */
  readonly priorMark: string;
  readonly previous?: number | undefined;
}

/** The same in every row at every drawing. */
const grid = (
  <>
    {rangeTicks.map((tick) => (
      <line
        key={tick}
        x1={`${rangePosition(tick)}%`}
        x2={`${rangePosition(tick)}%`}
        y1="0"
        y2="100%"
        className={tick === 0.5 ? 'plot-grid-middle' : 'plot-grid'}
        shapeRendering="crispEdges"
      />
    ))}
  </>
);

/**
 * The mark of the prior, once for all rows of a plot: to stand in a picture that is seen whenever they are. Its middle is where
 * it is put without a transform, and each of those would cut the page once more into pieces at every frame.
 */
export const PriorMark = ({ id }: { readonly id: string }) => (
  <marker id={id} markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="20" refX="4" refY="10">
    <rect x="2" y="1.5" width="4" height="17" rx="1" strokeWidth="1.25" className="plot-prior" />
  </marker>
);

/**
 * One row of a range plot, as large as the box it is put in. All geometry is in attributes, as percentages of whatever width there is: nothing to
 * measure, nothing for a content security policy to refuse, and marks keep their shape at every size. They do not glide: the frame
 * that answers a tap shows where they are, and the hollow mark where they were.
 */
export const RangeBar = ({ name, estimate, prior, priorMark, previous }: RangeBarProps) => {
  const low = rangePosition(estimate.low);
  // An estimate known exactly would have no width; a sliver keeps it visible.
  const width = Math.max(0.4, rangePosition(estimate.high) - low);
  const point = rangePosition(estimate.point);
  return (
    <svg role="img" aria-label={name} className="absolute inset-0 size-full overflow-visible">
      {grid}
      <rect
        x={`${low}%`}
        width={`${Math.round(width * 100) / 100}%`}
        height="8"
        rx="1.5"
        className="plot-bar plot-bar-middle"
      />
      {prior !== undefined && (
        <line
          x1={`${rangePosition(prior)}%`}
          x2={`${rangePosition(prior)}%`}
          y1="50%"
          y2="50%"
          markerStart={`url(#${priorMark})`}
        />
      )}
      {/* Behind the point where there is none to show: an attribute costs the frame of a tap less than an element that comes and goes. */}
      <circle
        cx={`${rangePosition(previous ?? estimate.point)}%`}
        cy="50%"
        r="5"
        strokeWidth="1.5"
        className="plot-ghost"
      />
      <circle cx={`${point}%`} cy="50%" r="6" strokeWidth="2" className="plot-point" />
    </svg>
  );
};
