/** What was typed between starting a session and the moment its first field has the focus. */
export const firstKeys: { text: string; stop: () => void } = { text: '', stop: () => {} };

/** Gives the field the focus, and what was typed for it before it was there. Cannot fail. */
export const giveFirstKeys = (field: HTMLInputElement): void => {
  const text = firstKeys.text.trimStart();
  firstKeys.stop();
  firstKeys.text = '';
  field.focus({ preventScroll: true });
  if (text === '') return;
  // As if it were typed now: the value that React does not see set is the one it hears of.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, field.value + text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
