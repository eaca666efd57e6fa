/** Entering a result is the plan’s work, wherever on the page one asks for it. */

const EVENT = 'zonula:enter-result';

export const requestResult = (): void => {
  window.dispatchEvent(new Event(EVENT));
};

export const onResultRequest = (listener: () => void): (() => void) => {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
};
