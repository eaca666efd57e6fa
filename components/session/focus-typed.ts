import { assayUnit } from './read-measurement';
import type { FieldTexts } from './typed-value';

/**
 * The focus where the next key belongs: in the field of a figure, selected when one stands there already; at the unit or the
 * limit, when that is what is still missing of what was typed.
 */
export const focusTyped = (fields: Element | null, typed: FieldTexts | undefined): void => {
  const unit = typed?.unit === '' ? fields?.querySelector('select') : null;
  if (unit) {
    unit.focus();
    return;
  }
  const inputs = fields?.querySelectorAll<HTMLInputElement>('input:not([type=date])') ?? [];
  const checked = [...inputs].find((input) => input.checked);
  const input = checked ?? (typed?.unit === assayUnit ? inputs[1] : undefined) ?? inputs[0];
  input?.focus();
  if (typed) input?.select();
};
