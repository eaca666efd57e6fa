import type { AccuracyGroupShown } from '@/server/transparency/schema';
import { Table } from '../ui/table';

const SIZE = 240;
const PAD = 34;
const at = (share: number): number => PAD + share * SIZE;
const up = (share: number): number => PAD + (1 - share) * SIZE;
const ticks = [0, 0.25, 0.5, 0.75, 1] as const;
/** Area in proportion to how many forecasts there are, so that a bin of two looks like one. */
const radius = (count: number): number => Math.min(14, 2 + Math.sqrt(count) / 2);

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)}\u00a0%`);

/** What was stated against what happened, by tenths; the table beside it has the same numbers (A11Y-16). */
export const CalibrationPlot = ({ group }: { readonly group: AccuracyGroupShown }) => {
  const filled = group.calibration.flatMap(({ from, to, count, meanStated, shareHappened }) =>
    meanStated === null || shareHappened === null ? [] : [{ from, to, count, meanStated, shareHappened }],
  );
  return (
    <figure className="grid items-start gap-x-8 gap-y-4 md:grid-cols-[auto_minmax(0,1fr)]">
      <svg
        viewBox={`0 0 ${SIZE + PAD + 14} ${SIZE + 2 * PAD}`}
        className="figures w-full max-w-80"
        role="img"
        aria-label={`${group.group} cases: what was stated against how often it came true, as in the table`}
      >
        <line x1={at(0)} y1={up(0)} x2={at(1)} y2={up(1)} className="stroke-line-strong" strokeDasharray="4 4" />
        <path d={`M${at(0)} ${up(1)}V${up(0)}H${at(1)}`} fill="none" className="stroke-line-strong" />
        {ticks.map((tick) => (
          <g key={tick} className="fill-ink-muted text-[10px]">
            <text x={at(tick)} y={up(0) + 14} textAnchor="middle">
              {100 * tick}
            </text>
            {/* The circle of what hardly ever happens lies on the corner: its 0 stands below. */}
            {tick > 0 && (
              <text x={at(0) - 6} y={up(tick) + 3} textAnchor="end">
                {100 * tick}
              </text>
            )}
          </g>
        ))}
        <text x={at(0.5)} y={up(0) + 29} textAnchor="middle" className="fill-ink-muted text-[11px]">
          stated, %
        </text>
        <text
          transform={`translate(10 ${up(0.5)}) rotate(-90)`}
          textAnchor="middle"
          className="fill-ink-muted text-[11px]"
        >
          came true, %
        </text>
        {filled.map(({ from, count, meanStated, shareHappened }) => (
          <circle
            key={from}
            cx={at(meanStated)}
            cy={up(shareHappened)}
            r={radius(count)}
            className="fill-accent/25 stroke-accent forced-colors:stroke-[CanvasText]"
            strokeWidth="1.5"
          />
        ))}
      </svg>
      <Table
        caption={`Calibration, ${group.group} cases`}
        captionHidden
        narrow="scroll"
        rows={group.calibration}
        rowKey={({ from }) => `${from}`}
        columns={[
          {
            key: 'stated',
            header: 'Stated',
            rowHeader: true,
            cell: ({ from, to }) => (
              <span className="whitespace-nowrap">
                {Math.round(100 * from)}–{Math.round(100 * to)} %
              </span>
            ),
          },
          { key: 'count', header: 'Forecasts', numeric: true, cell: ({ count }) => count },
          { key: 'mean', header: 'Stated on average', numeric: true, cell: ({ meanStated }) => percent(meanStated) },
          { key: 'happened', header: 'Came true', numeric: true, cell: ({ shareHappened }) => percent(shareHappened) },
        ]}
      />
    </figure>
  );
};
