import { cx } from './cx';
import { words } from './words';

export interface SkeletonProps {
  /** Lines of text to come. */
  readonly lines?: number;
  readonly label?: string;
}

const widths = ['w-full', 'w-11/12', 'w-3/4', 'w-5/6', 'w-2/3'];

/** The place of what is being fetched, at its size, so that nothing jumps when it comes. */
export const Skeleton = ({ lines = 3, label = words.loading }: SkeletonProps) => (
  <div role="status" className="grid gap-2.5 py-1">
    <span className="sr-only">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        key={line}
        aria-hidden="true"
        className={cx('h-3.5 animate-breathe rounded-sm bg-line', widths[line % widths.length])}
      />
    ))}
  </div>
);
