import type { Grade } from '@/server/library/schema';
import { cx } from '../ui/cx';
import { gradeWords } from './words';

const steps: Readonly<Record<Grade, number>> = { very_low: 1, low: 2, moderate: 3, high: 4 };

/** How certain a statement is: four blocks and a word. */
export const EvidenceGrade = ({ grade, className }: { readonly grade: Grade; readonly className?: string }) => (
  <span className={cx('inline-flex items-center gap-1.5 whitespace-nowrap', className)}>
    <svg aria-hidden="true" viewBox="0 0 22 10" width="22" height="10" className="shrink-0">
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          x={(step - 1) * 6 + 0.5}
          y="0.5"
          width="3.5"
          height="9"
          rx="0.75"
          className={
            step <= steps[grade]
              ? 'fill-ink-muted stroke-ink-muted forced-colors:fill-[CanvasText] forced-colors:stroke-[CanvasText]'
              : 'fill-none stroke-line-strong forced-colors:stroke-[GrayText]'
          }
        />
      ))}
    </svg>
    {gradeWords[grade]}
  </span>
);
