/** Where this browser keeps what it remembers of the look-up. Apart from the rest, since every page can sign out. */
export const lookUpKey = 'zonula-look-up';

/** Throws it away: called at sign-out, on the way to another page. */
export const forgetLookUp = (): void => {
  try {
    window.localStorage.removeItem(lookUpKey);
  } catch {
    // Nothing was kept.
  }
};
