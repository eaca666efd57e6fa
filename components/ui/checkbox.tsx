import { Check } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'children' | 'size'> {
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The key that ticks it: seen in the empty box where there is a keyboard. */
  readonly mark?: string | undefined;
}

/** A native checkbox, drawn by us; the whole line is the target. */
export const Checkbox = ({ id, label, hint, mark, className, ...rest }: CheckboxProps) => {
  const made = useId();
  const ownId = id ?? made;
  return (
    <div
      className={cx(
        'relative grid min-h-control-sm grid-cols-[auto_1fr] items-start gap-x-2.5 py-1 pointer-coarse:py-2',
        className,
      )}
    >
      <input
        {...rest}
        id={ownId}
        type="checkbox"
        aria-describedby={hint ? `${ownId}-hint` : undefined}
        aria-keyshortcuts={mark}
        className="peer absolute inset-0 z-1 m-0 size-full cursor-pointer appearance-none outline-none disabled:cursor-not-allowed"
      />
      <span
        aria-hidden="true"
        className="mt-0.5 grid size-5 place-items-center rounded-sm border border-line-strong bg-raised text-transparent peer-checked:border-accent peer-checked:bg-accent peer-checked:text-on-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus peer-disabled:border-dashed peer-disabled:bg-sunken peer-checked:peer-disabled:text-ink-muted forced-colors:text-[Canvas] forced-colors:peer-checked:text-[CanvasText]"
      >
        <Check strokeWidth={3} className="col-start-1 row-start-1 size-3.5" />
      </span>
      {mark && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-1.5 start-0 grid size-5 place-items-center text-xs text-ink-muted peer-checked:hidden pointer-coarse:hidden"
        >
          {mark}
        </span>
      )}
      <label htmlFor={ownId}>{label}</label>
      {hint && (
        <span id={`${ownId}-hint`} className="col-start-2 text-sm text-ink-muted">
          {hint}
        </span>
      )}
    </div>
  );
};
