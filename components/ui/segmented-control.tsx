import { Check, Undo2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from './button';
import { cx } from './cx';
import { FieldError } from './field-error';

/** `strong` is filled with the accent, `plain` with ink, `open` stays hollow with a dashed edge. */
type SegmentTone = 'strong' | 'plain' | 'open';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly tone?: SegmentTone;
  readonly hint?: ReactNode;
}

export interface SegmentedControlProps<Value extends string> {
  readonly legend: ReactNode;
  readonly legendHidden?: boolean;
  readonly options: readonly Segment<Value>[];
  /** The chosen value; null while nothing is chosen. Leave out for a plain form, with `defaultValue`. */
  readonly value?: Value | null;
  readonly defaultValue?: Value | null;
  readonly onValueChange?: (value: Value) => void;
  /** Offers to take the choice back. */
  readonly onClear?: () => void;
  readonly clearLabel?: string;
  readonly id?: string;
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg';
  /** As wide as its words, each on one line. */
  readonly fit?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
}

const chosen: Record<SegmentTone, string> = {
  strong: 'has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent',
  plain: 'has-checked:border-ink has-checked:bg-ink has-checked:text-paper',
  open: 'has-checked:border-ink has-checked:border-dashed has-checked:bg-sunken has-checked:text-ink',
};

const sizes = {
  sm: 'min-h-control-sm basis-[3.5rem] gap-x-1.5 px-3 py-1 text-sm max-sm:flex-col max-sm:[&>[aria-hidden]>svg]:hidden',
  md: 'min-h-11 basis-[4.75rem] gap-x-2 px-2 py-1.5 text-base max-sm:flex-col max-sm:[&>[aria-hidden]>svg]:hidden sm:px-3',
  lg: 'min-h-14 basis-[4.75rem] gap-x-2 gap-y-0.5 px-2 py-2 text-base max-sm:flex-col sm:px-4 sm:text-lg',
};

/** Words that would stand in a narrow column, line under line, get half a row or a whole one. */
const roomFor = (label: ReactNode): string | false => {
  if (typeof label !== 'string' || label.length <= SHORT) return false;
  return label.length > HALF ? 'basis-full!' : 'basis-[11.5rem]!';
};
/** In letters: what a narrow choice says on two lines, and what half a row does. */
const SHORT = 22;
const HALF = 48;

/**
 * A few choices side by side, one at a time. Native radio buttons: arrows move between them, a form sends them
 * without any script, and each choice shows itself by icon, word, tick and fill.
 */
export const SegmentedControl = <Value extends string>(props: SegmentedControlProps<Value>) => {
  const { legend, legendHidden, options, value, defaultValue, onValueChange, onClear, clearLabel, hint, error } = props;
  const made = useId();
  const id = props.id ?? made;
  const name = props.name ?? made;
  const controlled = value !== undefined;
  const describedBy = cx(hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined) || undefined;
  return (
    <fieldset aria-describedby={describedBy} disabled={props.disabled} className="grid min-w-0 gap-2">
      <legend className={legendHidden ? 'sr-only' : 'mb-1.5 font-medium'}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="flex flex-wrap items-stretch gap-1.5">
        {options.map((option, index) => (
          <label
            key={option.value}
            className={cx(
              'relative inline-flex min-w-min grow items-center justify-center rounded-md border border-line-strong bg-raised text-center font-medium transition-colors select-none',
              'hover:border-ink-muted hover:bg-sunken has-checked:font-semibold has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:text-ink-muted',
              'has-disabled:has-checked:border-ink-muted has-disabled:has-checked:bg-sunken has-disabled:has-checked:text-ink',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              'forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none',
              '[&_svg]:size-[1.15em] [&_svg]:shrink-0',
              sizes[props.size ?? 'md'],
              props.fit ? 'basis-auto! pe-5! whitespace-nowrap' : roomFor(option.label),
              chosen[option.tone ?? 'strong'],
            )}
          >
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              required={props.required}
              className="peer absolute inset-0 m-0 size-full cursor-[inherit] appearance-none rounded-md outline-none"
              {...(controlled
                ? { checked: value === option.value }
                : { defaultChecked: defaultValue === option.value })}
              {...(onValueChange ? { onChange: () => onValueChange(option.value) } : controlled && { readOnly: true })}
            />
            {option.icon && (
              <span aria-hidden="true" className="pointer-events-none contents">
                {option.icon}
              </span>
            )}
            <span className="pointer-events-none grid">
              {option.label}
              {option.hint && <span className="text-xs font-normal">{option.hint}</span>}
            </span>
            <Check
              aria-hidden="true"
              strokeWidth={3}
              className="pointer-events-none invisible absolute end-1 top-1 size-3! peer-checked:visible"
            />
          </label>
        ))}
        {onClear && value !== null && value !== undefined && (
          <Button variant="quiet" size="sm" icon={<Undo2 aria-hidden="true" />} onClick={onClear}>
            {clearLabel}
          </Button>
        )}
      </div>
    </fieldset>
  );
};
