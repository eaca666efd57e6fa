import { type ReactNode, useId } from 'react';
import { FieldError } from './field-error';
import { words } from './words';

/** What every field has around it. */
export interface FieldWords {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean | undefined;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Ids that tie a control to its label, hint and error. */
export const useFieldWiring = ({
  id,
  hint,
  error,
}: {
  id?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
}): Wiring => {
  const made = useId();
  const ownId = id ?? made;
  const described = [hint ? `${ownId}-hint` : '', error ? `${ownId}-error` : ''].filter(Boolean).join(' ');
  return { id: ownId, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
};

interface FieldFrameProps extends FieldWords {
  readonly id: string;
  readonly children: ReactNode;
}

/** Label above, hint under it, error above the control, where it is seen before typing again. */
export const FieldFrame = ({ id, label, labelHidden, hint, error, optional, children }: FieldFrameProps) => (
  <div className="grid gap-1">
    <label id={`${id}-label`} htmlFor={id} className={labelHidden ? 'sr-only' : 'w-fit font-medium text-ink'}>
      {label}
      {optional && <span className="font-normal text-ink-muted"> ({words.optional})</span>}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="text-sm text-ink-muted">
        {hint}
      </p>
    )}
    {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    {children}
  </div>
);
