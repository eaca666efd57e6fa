const yearInSeconds = 31_536_000;

/** Keeps a habit of this browser for a year, where the server reads it before it draws. Never anything of a patient. */
export const keepCookie = (name: string, value: string): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers we support
  document.cookie = `${name}=${value}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax`;
};
