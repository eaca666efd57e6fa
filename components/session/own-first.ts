/** Whether a clinician writes down what they think of before the ranking is shown (REG-17). A habit, not patient data. */
export const ownFirstCookie = 'zonula-own-first';

export const ownFirstOf = (cookie: string | undefined): boolean => cookie === '1';

const yearInSeconds = 31_536_000;

export const keepOwnFirst = (first: boolean): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers we support
  document.cookie = `${ownFirstCookie}=${first ? 1 : 0}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax`;
};
