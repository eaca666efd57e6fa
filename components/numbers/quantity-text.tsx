import { formatQuantity, formatValue } from './quantity-words';
import { unitName } from './unit-name';

export { formatQuantity, formatValue } from './quantity-words';
export { unitName } from './unit-name';

interface QuantityTextProps {
  readonly value: number;
  /** UCUM code. */
  readonly unit: string;
  /** Said before the figure, for results given as a limit. */
  readonly comparator?: '<' | '<=' | '>' | '>=';
  readonly className?: string;
}

/** A figure with its unit, kept on one line: "250 µg/g". */
export const QuantityText = ({ value, unit, comparator, className }: QuantityTextProps) => {
  const name = unitName(unit, value);
  return (
    <data dir="auto" value={`${comparator ?? ''}${value} ${unit}`} className={className ?? 'whitespace-nowrap'}>
      {name.spoken ? (
        <>
          {formatValue(value, comparator)}
          <span role="img" aria-label={` ${name.spoken}`}>
            {formatQuantity({ value, unit, comparator }).slice(formatValue(value, comparator).length)}
          </span>
        </>
      ) : (
        formatQuantity({ value, unit, comparator })
      )}
    </data>
  );
};
