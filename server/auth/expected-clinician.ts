import type { CurrentClinician } from './clinician';

/** Says for whom the page that calls was made. */
const HEADER = 'x-zonula-clinician';

/**
 * Who is asking, unless the page that calls was made for somebody else: what was typed while one clinician was signed in
 * is not recorded in the name of another who signed in since. That page is answered as if nobody were signed in.
 */
export const asExpected = (clinician: CurrentClinician | null, { headers }: Request): CurrentClinician | null => {
  const expected = headers.get(HEADER);
  return expected === null || expected === clinician?.id ? clinician : null;
};
