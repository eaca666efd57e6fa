import { TrendingDown, TrendingUp } from 'lucide-react';
import type { Standing } from '@/server/review/schema';
import { formatPercentRange } from '../numbers/probability-words';
import { cx } from '../ui/cx';

export interface SlopeRow {
  readonly id: string;
  readonly name: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

interface SlopePlotProps {
  readonly caption: string;
  readonly sides: readonly [before: string, after: string];
  readonly rows: readonly SlopeRow[];
}

const TOP = 6;

/** Those that stand on top on either side. */
export const onTop = (rows: readonly SlopeRow[]): readonly SlopeRow[] =>
  rows.filter(({ before, after }) => [before, after].some((standing) => standing && standing.place <= TOP));

const inOrderOf = (rows: readonly SlopeRow[], side: 'before' | 'after'): readonly SlopeRow[] =>
  [...rows].sort(
    (a, b) =>
      (a[side]?.place ?? Number.POSITIVE_INFINITY) - (b[side]?.place ?? Number.POSITIVE_INFINITY) ||
      (a.id < b.id ? -1 : 1),
  );

/** Two rankings side by side, and a line from each condition's place in the one to its place in the other. */
export const SlopePlot = ({ caption, sides, rows }: SlopePlotProps) => {
  const [left, right] = [inOrderOf(rows, 'before'), inOrderOf(rows, 'after')];
  return (
    <figure className="grid max-w-4xl gap-1">
      <figcaption className="sr-only">{caption}</figcaption>
      <div className="grid grid-cols-[minmax(0,1fr)_2.25rem_minmax(0,1fr)] text-sm font-semibold text-ink-muted sm:grid-cols-[minmax(0,1fr)_7rem_minmax(0,1fr)]">
        <span className="text-end">{sides[0]}</span>
        <span />
        <span>{sides[1]}</span>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_2.25rem_minmax(0,1fr)] border-line border-t sm:grid-cols-[minmax(0,1fr)_7rem_minmax(0,1fr)]">
        <ol aria-label={sides[0]} className="grid auto-rows-fr text-end">
          {left.map((row) => (
            <Place key={row.id} row={row} side="before" />
          ))}
        </ol>
        <svg
          aria-hidden="true"
          width="100%"
          height="100%"
          viewBox={`0 0 100 ${rows.length}`}
          preserveAspectRatio="none"
          className="min-h-0"
        >
          {left.map((row, index) => {
            const other = right.indexOf(row);
            if (!row.before || !row.after) return null;
            return (
              <line
                key={row.id}
                x1="4"
                x2="96"
                y1={index + 0.5}
                y2={other + 0.5}
                strokeWidth={row.before.place === row.after.place ? 1.25 : 2.25}
                vectorEffect="non-scaling-stroke"
                className={
                  row.before.place === row.after.place
                    ? 'stroke-line-strong'
                    : 'stroke-accent-line forced-colors:stroke-[CanvasText]'
                }
              />
            );
          })}
        </svg>
        <ol aria-label={sides[1]} className="grid auto-rows-fr">
          {right.map((row) => (
            <Place key={row.id} row={row} side="after" />
          ))}
        </ol>
      </div>
    </figure>
  );
};

const Place = ({ row, side }: { readonly row: SlopeRow; readonly side: 'before' | 'after' }) => {
  const standing = row[side];
  const moved = side === 'after' && row.before && row.after ? row.before.place - row.after.place : 0;
  const Icon = moved > 0 ? TrendingUp : TrendingDown;
  return (
    <li className="grid content-center border-line border-b py-1.5 leading-snug">
      <span className={cx('text-sm sm:text-base', standing?.place === 1 && 'font-semibold')}>
        {standing && <span className="figures text-ink-muted">{standing.place}. </span>}
        {row.name}
      </span>
      <span className="figures text-xs text-ink-muted sm:text-sm">
        {standing ? formatPercentRange(standing) : 'not ranked'}
        {moved !== 0 && (
          <span className="ms-2 whitespace-nowrap text-ink">
            <Icon aria-hidden="true" className="me-0.5 inline size-3.5 align-[-2px]" />
            {moved > 0 ? `up ${moved}` : `down ${-moved}`}
          </span>
        )}
      </span>
    </li>
  );
};
