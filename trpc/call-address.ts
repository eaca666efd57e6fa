/** Where the server's procedures are called. */
export const callAddress = '/api/trpc';

/** Each call says for whom the page was made, so that what one clinician left open is never done in the name of the next who signs in. */
export const callHeaders = (clinician: string): Record<string, string> =>
  clinician ? { 'x-zonula-clinician': clinician } : {};
