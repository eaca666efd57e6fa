/** What was typed between starting a session and the moment its first field has the focus. */
export const firstKeys: { text: string; stop: () => void } = { text: '', stop: () => {} };

/** Gives the field the focus, and what was typed for it before it was there. Cannot fail. */
export const giveFirstKeys = (field: HTMLInputElement): void => {
  const text = firstKeys.text.trimStart();
  firstKeys.stop();
  firstKeys.text = '';
  typeInto(field, text);
};

/** Gives the field the focus, and these letters as if they were typed now. Cannot fail. */
export const typeInto = (field: HTMLInputElement, text: string): void => {
  field.focus({ preventScroll: true });
  if (text !== '') fill(field, field.value + text);
};

/** Writes this into the field as if it were typed, and leaves the focus where it is. Cannot fail. */
export const fill = (field: HTMLInputElement, text: string): void => {
  // The value that React does not see set is the one it hears of.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
