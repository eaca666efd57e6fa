import { typeInto } from './first-keys';

/**
 * Whoever types on after Enter begins the next line, wherever the focus went: a letter that means nothing where it is typed
 * (beside a choice, in place of a figure, at no unit of the list) goes into the search field. What was asked stays as it was.
 */
export class TypedOn {
  /** The letters that are the beginning of a unit so far, and the unit that stood there before them. */
  private begun = '';
  private unit = '';

  /** Whether the key was taken for the search field. */
  take(target: EventTarget, key: string, field: HTMLInputElement | null): boolean {
    const text = this.textOf(target, key);
    if (text === null || !field) return false;
    this.begun = '';
    // What stayed there from the last line is another thing.
    typeInto(field, field.value.trim() === '' ? text : `; ${text}`);
    return true;
  }

  private textOf(target: EventTarget, key: string): string | null {
    if (target instanceof HTMLSelectElement) return this.afterUnit(target, key);
    if (!/^\p{L}$/u.test(key)) return null;
    if (!(target instanceof HTMLInputElement)) return null;
    if (target.type === 'radio' || target.type === 'checkbox') return key;
    const { inputMode, value, selectionStart, selectionEnd } = target;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    return isWhole && (inputMode === 'decimal' || inputMode === 'numeric') ? key : null;
  }

  private afterUnit(select: HTMLSelectElement, key: string): string | null {
    // Keys without a letter (arrows, Tab) end what was typed.
    if (!/^\p{L}$/u.test(key)) {
      this.begun = '';
      return null;
    }
    if (this.begun === '') this.unit = select.value;
    this.begun += key;
    const begins = this.begun.toLowerCase();
    if ([...select.options].some(({ text }) => text.toLowerCase().startsWith(begins))) return null;
    select.value = this.unit;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return this.begun;
  }
}
