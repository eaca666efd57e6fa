import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx';
import { FieldFrame, type FieldWords, useFieldWiring } from './field-frame';

export interface NumberFieldProps
  extends FieldWords,
    Omit<ComponentProps<'input'>, 'id' | 'size' | 'type' | 'children'> {
  readonly id?: string;
  /** Shown in the field, after the figure; read out with it. */
  readonly unit?: ReactNode;
  /** Figures the field leaves room for. */
  readonly digits?: 2 | 3 | 4 | 6 | 8;
  /** False for counts, which get the keyboard without a decimal mark. */
  readonly decimal?: boolean;
}

const widths = { 2: 'w-12', 3: 'w-16', 4: 'w-20', 6: 'w-24', 8: 'w-32' };

/**
 * A text input with a numeric keyboard: no wheel, no spinner, no silent loss of what cannot be read as a number.
 * Whoever submits it parses it and says what is wrong.
 */
export const NumberField = (props: NumberFieldProps) => {
  const { id, label, labelHidden, hint, error, optional, unit, digits = 6, decimal = true, className, ...rest } = props;
  const wiring = useFieldWiring({ id, hint, error });
  const unitId = useId();
  const describedBy = cx(unit ? unitId : undefined, wiring['aria-describedby']);
  return (
    <FieldFrame {...{ label, labelHidden, hint, error, optional }} id={wiring.id}>
      <span
        className={cx(
          'inline-flex w-fit max-w-full items-stretch rounded-md border bg-raised',
          'focus-within:outline-2 focus-within:outline-focus hover:border-ink-muted',
          'has-[input:disabled]:border-dashed has-[input:disabled]:bg-sunken',
          error ? 'border-error shadow-[inset_0_0_0_1px_var(--color-error)]' : 'border-line-strong',
        )}
      >
        <input
          autoComplete="off"
          {...rest}
          {...wiring}
          aria-describedby={describedBy || undefined}
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
          className={cx(
            'box-content min-h-control min-w-0 bg-transparent ps-3 pe-2 text-end outline-none',
            widths[digits],
            className,
          )}
        />
        {unit && (
          <span id={unitId} className="flex items-center border-line border-s ps-2 pe-3 text-sm text-ink-muted">
            {unit}
          </span>
        )}
      </span>
    </FieldFrame>
  );
};
