import { cx } from '../ui/cx';
import { type ProbabilityEstimate, percentRange, probabilityWords } from './probability-words';

interface ProbabilityTextProps {
  readonly estimate: ProbabilityEstimate;
  /** `stacked`: words over figures. `columns`: the same, once the container is wide enough for columns. */
  readonly layout?: 'line' | 'stacked' | 'columns';
  readonly className?: string;
}

/** A probability as words and a range, "unlikely · 2–9 %"; never a lone percentage. */
export const ProbabilityText = ({ estimate, layout = 'line', className }: ProbabilityTextProps) => {
  const { shown, spoken } = percentRange(estimate);
  const words = probabilityWords(estimate);
  const figures =
    shown === spoken ? (
      <span className="figures whitespace-nowrap text-ink-muted">{shown}</span>
    ) : (
      <span dir="auto" role="img" aria-label={spoken} className="figures inline-block whitespace-nowrap text-ink-muted">
        {shown}
      </span>
    );
  return (
    <span className={cx(layout === 'stacked' && 'grid', layout === 'columns' && '@xl:grid', className)}>
      <span className="font-medium">
        {layout === 'line' ? words : `${words.charAt(0).toUpperCase()}${words.slice(1)}`}
      </span>
      <span className={cx('text-ink-muted', layout === 'stacked' && 'sr-only', layout === 'columns' && '@xl:hidden')}>
        {' '}
        ·{' '}
      </span>
      {figures}
    </span>
  );
};
