'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { formatPercentRange } from '../numbers/probability-words';
import { TimeText } from '../numbers/time-text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { cx } from '../ui/cx';
import { Disclosure } from '../ui/disclosure';
import type { FrameEntry, ReviewedWalk } from './review-frames';
import { pathsOf } from './review-paths';
import { plotColumns, ReviewPathsPlot } from './review-paths-plot';
import { ReviewPathsTable } from './review-paths-table';
import { ReviewScreen } from './review-screen';

interface ReviewWalkProps {
  readonly walk: ReviewedWalk;
  /** The frame that the address asks for; the last one otherwise. */
  readonly initial: number | null;
  /** Of this page, to which `entry=` is added. */
  readonly address: string;
}

/**
 * The walk read back: its lines, and the screen as it was after any entry. One slider steps through it, so that arrow
 * keys, a finger and a screen reader do the same. Without script each entry of the timeline is a link.
 */
export const ReviewWalk = ({ walk, initial, address }: ReviewWalkProps) => {
  const { frames, after, names } = walk;
  const plot = useMemo(() => pathsOf(frames), [frames]);
  const last = frames.length - 1;
  const [chosen, setChosen] = useState(initial === null ? last : Math.min(last, Math.max(0, initial)));
  const [pointed, setPointed] = useState<number | null>(null);
  const timeline = useRef<HTMLDivElement>(null);
  const shown = pointed ?? chosen;
  const frame = frames[shown];

  // The timeline follows, and only the timeline: the page stays where it is.
  useEffect(() => {
    const list = timeline.current;
    const line = list?.querySelectorAll('li')[shown];
    if (!list || !line) return;
    const above = line.offsetTop - list.offsetTop;
    if (above < list.scrollTop || above + line.offsetHeight > list.scrollTop + list.clientHeight) {
      list.scrollTop = above - list.clientHeight / 2 + line.offsetHeight / 2;
    }
  }, [shown]);

  if (!frame) return null;
  const hrefOf = (place: number): string => `${address}${address.includes('?') ? '&' : '?'}entry=${place + 1}#walk`;
  const choose = (place: number): void => {
    setChosen(place);
    setPointed(null);
    // So that a reload and a link to this page show the same; nothing is fetched for it.
    window.history.replaceState(window.history.state, '', hrefOf(place).replace('#walk', ''));
  };
  const onLink = (event: MouseEvent, place: number): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose(place);
  };
  const words = (place: number): string => (frames[place]?.entries ?? []).map((one) => one.words).join('; ');
  const leader = frame.ranking[0];
  return (
    <Card
      id="walk"
      title="The walk, entry by entry"
      note="Stored at the time: nothing here is worked out again. The lines show best estimates; the ranges are below and in the table."
    >
      <div className="grid grid-cols-1 gap-4">
        {plot.paths.length > 0 && (
          <ReviewPathsPlot {...{ plot, names, shown }} frames={frames.length} onPoint={setPointed} onChoose={choose} />
        )}
        <div className="@container -mt-2 print:hidden">
          <div className={`${plotColumns} items-center`}>
            <Button
              size="sm"
              iconOnly
              icon={<ChevronLeft aria-hidden="true" className="rtl:rotate-180" />}
              disabled={chosen === 0}
              onClick={() => choose(chosen - 1)}
            >
              Entry before
            </Button>
            {/* Half a thumb wider on either side where there is room, so that the thumb stands under its place in the picture. */}
            <div className="@xl:-mx-2">
              <input
                type="range"
                aria-label="Entry"
                aria-valuetext={`${chosen + 1} of ${frames.length}: ${words(chosen)}. ${leader ? `${names[leader.condition]} ${formatPercentRange(leader)} explains best` : ''}`}
                min={0}
                max={last}
                value={chosen}
                onChange={(event) => choose(Number(event.target.value))}
                className="block h-target w-full"
              />
            </div>
            <div className="flex items-center gap-3 ps-3 @max-xl:ps-0.5">
              <Button
                size="sm"
                iconOnly
                icon={<ChevronRight aria-hidden="true" className="rtl:rotate-180" />}
                disabled={chosen === last}
                onClick={() => choose(chosen + 1)}
              >
                Entry after
              </Button>
              <span aria-hidden="true" className="figures text-sm text-ink-muted @max-xl:hidden">
                {shown + 1} of {frames.length} · arrow keys step
              </span>
            </div>
          </div>
        </div>
        <div className="grid items-start gap-x-6 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
          <section aria-labelledby="as-it-was" className="grid gap-2 print:hidden">
            <h3 id="as-it-was" className="text-base">
              The screen as it was after entry {shown + 1} of {frames.length}
            </h3>
            <p className="text-sm text-ink-muted">{words(shown)}</p>
            <ReviewScreen frame={frame} names={names} paths={plot.paths} />
          </section>
          <section aria-labelledby="timeline" className="grid gap-2">
            <h3 id="timeline" className="text-base">
              Timeline
            </h3>
            <div
              ref={timeline}
              className="max-h-[34rem] overflow-y-auto rounded-md border border-line print:max-h-none print:overflow-visible"
            >
              <ol className="print:columns-2">
                {frames.map(({ entries, ranking }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the walk
                  <li key={place} className="border-line border-b last:border-b-0">
                    <a
                      href={hrefOf(place)}
                      aria-current={place === shown ? 'step' : undefined}
                      onClick={(event) => onLink(event, place)}
                      className={cx(
                        'grid gap-0.5 border-s-4 px-3 py-2 text-sm no-underline hover:bg-sunken focus-visible:-outline-offset-2',
                        place === shown
                          ? 'border-s-accent bg-accent-soft print:border-s-transparent print:bg-transparent'
                          : 'border-s-transparent',
                      )}
                    >
                      {entries.map((entry) => (
                        <Line key={entry.number} number={place + 1} entry={entry} />
                      ))}
                      {ranking[0] && (
                        <span className="text-xs text-ink-muted">
                          {names[ranking[0].condition]} {formatPercentRange(ranking[0])}
                          {(plot.flags[place]?.raised.length ?? 0) > 0 &&
                            ` · red flag: ${plot.flags[place]?.raised.map((id) => names[id]).join(', ')}`}
                        </span>
                      )}
                    </a>
                  </li>
                ))}
                {after.map((entry) => (
                  <li key={entry.number} className="grid gap-0.5 border-line border-t px-4 py-2 text-sm">
                    <Line entry={entry} />
                  </li>
                ))}
              </ol>
            </div>
          </section>
        </div>
        <div className="print:hidden">
          <Disclosure look="inline" summary="The lines as a table">
            <ReviewPathsTable {...{ plot, frames, names }} />
          </Disclosure>
        </div>
      </div>
    </Card>
  );
};

const Line = ({ number, entry }: { readonly number?: number; readonly entry: FrameEntry }) => (
  <>
    <span>
      {number !== undefined && <span className="figures text-ink-muted">{number}. </span>}
      {entry.words}
    </span>
    <span className="text-xs text-ink-muted">
      <TimeText at={entry.at} />
    </span>
  </>
);
