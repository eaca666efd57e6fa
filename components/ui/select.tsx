import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx';
import { FieldFrame, type FieldWords, useFieldWiring } from './field-frame';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectProps extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'size' | 'children'> {
  readonly id?: string;
  readonly options: readonly SelectOption[];
  /** The first line, chosen while nothing is. */
  readonly placeholder?: string;
}

/** The platform's own list, in our frame: it opens well on every phone. */
export const Select = ({
  id,
  label,
  labelHidden,
  hint,
  error,
  optional,
  options,
  placeholder,
  className,
  ...rest
}: SelectProps) => {
  const wiring = useFieldWiring({ id, hint, error });
  return (
    <FieldFrame {...{ label, labelHidden, hint, error, optional }} id={wiring.id}>
      <span className={cx('relative inline-grid items-center', className)}>
        <select
          {...rest}
          {...wiring}
          className="field col-start-1 row-start-1 appearance-none pe-9 forced-colors:appearance-auto"
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none col-start-1 row-start-1 me-3 size-4 justify-self-end text-ink-muted forced-colors:hidden"
        />
      </span>
    </FieldFrame>
  );
};
