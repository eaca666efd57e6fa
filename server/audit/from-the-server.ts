import { oneLine } from './one-line';
import { type Audited, THE_SERVER } from './schema';

/**
 * An entry of what was done from where the server runs, as `append_audit` takes it: by nobody that can be known. `by` says
 * with what.
 */
export const entryFromTheServer = (by: string, what: Audited): object => {
  const { action, subject = null, outcome = 'done', before = null, after = null, reason = null } = what;
  const facts = { action, subject, outcome, before, after, reason, address: THE_SERVER, browser: by };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value && oneLine(value)]));
};
