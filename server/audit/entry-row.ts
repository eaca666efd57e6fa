import type { Doer } from './audit-store';
import { oneLine } from './one-line';
import type { Audited, AuditOrigin } from './schema';

/** An entry as `append_audit` takes it. */
export const entryRow = (by: Doer, what: Audited, from: AuditOrigin): object => {
  const { action, subject = null, outcome = 'done', before = null, after = null, reason = null } = what;
  const facts = { clinicianId: by.id, action, subject, outcome, before, after, reason, ...from };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value && oneLine(value)]));
};
