import { formatPercent, formatPercentRange } from '../numbers/probability-words';
import { Table } from '../ui/table';
import type { WalkFrame } from './review-frames';
import type { ProbabilityPaths } from './review-paths';

interface ReviewPathsTableProps {
  readonly plot: ProbabilityPaths;
  readonly frames: readonly WalkFrame[];
  readonly names: Readonly<Record<string, string>>;
}

/** The same numbers as the lines, an entry a row, with the ranges that the lines leave out (A11Y-16). */
export const ReviewPathsTable = ({ plot, frames, names }: ReviewPathsTableProps) => (
  <Table
    caption="After each entry: best estimate and 90 % range"
    narrow="both"
    rows={frames.map((frame, place) => ({ frame, place }))}
    rowKey={({ place }) => String(place)}
    columns={[
      {
        key: 'entry',
        header: 'Entry',
        rowHeader: true,
        cell: ({ frame, place }) => (
          <span className="block @xl:min-w-44">
            {place + 1}. {frame.entries.map(({ words }) => words).join('; ')}
          </span>
        ),
      },
      ...plot.paths.map(({ condition, at }) => ({
        key: condition,
        header: names[condition],
        numeric: true,
        cell: ({ place }: { readonly place: number }) => {
          const one = at[place];
          return one ? (
            <span className="@xl:whitespace-nowrap">
              {formatPercent(one.point)} <span className="text-ink-muted">({formatPercentRange(one)})</span>
            </span>
          ) : (
            'not ranked'
          );
        },
      })),
      {
        key: 'flags',
        header: 'Red flags',
        cell: ({ place }) => {
          const { raised = [], gone = [] } = plot.flags[place] ?? {};
          return (
            <span className="block @xl:min-w-40">
              {[...raised.map((id) => `${names[id]} fires`), ...gone.map((id) => `${names[id]} no longer`)].join(
                '; ',
              ) || '–'}
            </span>
          );
        },
      },
    ]}
  />
);
