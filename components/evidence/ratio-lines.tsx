import type { RatioLevel } from '@/server/library/shown/schema';
import { formatRange, formatRatio } from './figure-words';
import { RatioAxis, RatioBar } from './ratio-bar';
import { readingWords } from './reading-words';
import { evidenceWords } from './words';

const columns = 'grid grid-cols-[minmax(4rem,6fr)_minmax(4rem,8fr)_8.75rem] items-center gap-x-3';

/** Each reading with its likelihood ratio: in words, drawn, and in figures. */
export const RatioLines = ({ levels }: { readonly levels: readonly RatioLevel[] }) =>
  levels.length === 0 ? (
    <span className="text-ink-muted">{evidenceWords.noRatio}</span>
  ) : (
    <ul className="@container grid gap-y-1">
      {levels.map(({ reading, ratio }) => (
        <li
          key={readingWords(reading)}
          // Side by side there is no room for three: the drawing goes under the words and the figures.
          className={`${columns} @max-sm:grid-cols-[minmax(0,1fr)_auto] @max-sm:pb-1`}
        >
          <span className="text-sm">{readingWords(reading)}</span>
          <span className="@max-sm:order-last @max-sm:col-span-2">
            <RatioBar ratio={ratio} />
          </span>
          <span className="figures text-sm">
            <span className="sr-only">likelihood ratio </span>
            <span className="font-semibold">{formatRatio(ratio.value)}</span>{' '}
            <span className="whitespace-nowrap text-ink-muted">
              ({formatRange([formatRatio(ratio.low), formatRatio(ratio.high)])})
            </span>
          </span>
        </li>
      ))}
    </ul>
  );

/** The same columns, for the head above such lines. */
export const RatioLinesHead = () => (
  <span className={`${columns} max-md:block`}>
    <span>Likelihood ratio</span>
    <RatioAxis />
    <span className="font-normal">(95 % bounds)</span>
  </span>
);
