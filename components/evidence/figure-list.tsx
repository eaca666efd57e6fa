import type { Bounded, Figure } from '@/server/library/shown/schema';
import { formatValue } from '../numbers/quantity-words';
import { TextLink } from '../ui/text-link';
import { formatRange, formatShare } from './figure-words';
import { readingWords } from './reading-words';
import { figureWords } from './words';

/** The numbers as the source prints them, a line each. */
export const FigureList = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className="figures grid w-fit grid-cols-[auto_auto] gap-x-3 text-sm">
    {figures.map((figure) => (
      <div key={`${figure.name} ${figure.kind === 'band' ? readingWords(figure.reading) : ''}`} className="contents">
        <dt className="text-ink-muted">
          {figure.kind === 'band' ? readingWords(figure.reading) : figureWords[figure.name]}
        </dt>
        <dd>
          <FigureText figure={figure} />
        </dd>
      </div>
    ))}
  </dl>
);

const FigureText = ({ figure }: { readonly figure: Figure }) => {
  switch (figure.kind) {
    case 'share':
      return <BoundedText bounded={figure.share} format={formatShare} />;
    case 'ratio':
    case 'band':
      return <BoundedText bounded={figure.ratio} format={formatValue} />;
    case 'count':
      if (figure.of === null) return formatValue(figure.count);
      return (
        <>
          {formatValue(figure.count)} of {formatValue(figure.of)}{' '}
          <span className="text-ink-muted">({formatShare(Number((figure.count / figure.of).toFixed(3)))})</span>
        </>
      );
    case 'background':
      return (
        <>
          {formatShare(figure.share)}{' '}
          <TextLink href={figure.pointer.href} prefetch={false}>
            {figure.pointer.label}
          </TextLink>
        </>
      );
  }
};

const BoundedText = ({
  bounded,
  format,
}: {
  readonly bounded: Bounded;
  readonly format: (value: number) => string;
}) => (
  <>
    {format(bounded.value)}
    {bounded.low !== null && bounded.high !== null && (
      <>
        {' '}
        <span className="whitespace-nowrap text-ink-muted">
          ({formatRange([format(bounded.low), format(bounded.high)])})
        </span>
      </>
    )}
  </>
);
