import type { ComponentProps } from 'react';
import { cx } from './cx';
import { FieldFrame, type FieldWords, useFieldWiring } from './field-frame';

export interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'size' | 'children'> {
  readonly id?: string;
}

export const TextField = ({ id, label, labelHidden, hint, error, optional, className, ...rest }: TextFieldProps) => {
  const wiring = useFieldWiring({ id, hint, error });
  return (
    <FieldFrame {...{ label, labelHidden, hint, error, optional }} id={wiring.id}>
      <input type="text" {...rest} {...wiring} className={cx('field', className)} />
    </FieldFrame>
  );
};

export interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id' | 'children'> {
  readonly id?: string;
}

/** Several lines; grows with what is typed where the browser can. */
export const TextArea = ({ id, label, labelHidden, hint, error, optional, className, ...rest }: TextAreaProps) => {
  const wiring = useFieldWiring({ id, hint, error });
  return (
    <FieldFrame {...{ label, labelHidden, hint, error, optional }} id={wiring.id}>
      <textarea rows={3} {...rest} {...wiring} className={cx('field field-sizing-content resize-y', className)} />
    </FieldFrame>
  );
};
