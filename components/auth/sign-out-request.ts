/** Signing out is the button's work, which asks first when something is not saved. From elsewhere one asks the button. */

const EVENT = 'zonula:sign-out';

export const requestSignOut = (): void => {
  window.dispatchEvent(new Event(EVENT));
};

export const onSignOutRequest = (listener: () => void): (() => void) => {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
};
