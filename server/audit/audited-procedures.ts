import type { Audited, AuditOutcome } from './schema';

/** What reading, sharing and changes of people are written down as (REG-22, REG-25), by the path of the procedure. */
export const auditedProcedures: Readonly<Record<string, Audited['action']>> = {
  'sessions.open': 'read',
  'sessions.list': 'list',
  'record.verify': 'verify',
  'audit.verify': 'verify',
  'audit.printed': 'print',
  'sharing.share': 'share',
  'sharing.unshare': 'unshare',
  'clinic.invite': 'role_change',
  'clinic.revokeInvitation': 'role_change',
  'clinic.setRoles': 'role_change',
  'clinic.disable': 'role_change',
  'clinic.enable': 'role_change',
  'clinic.endSignIns': 'role_change',
};

/** Queries that say nothing of a patient or of who did what. A new query is here or above: a test asks. */
export const unauditedQueries: readonly string[] = [
  'calculators.list',
  'calculators.open',
  'clinic.people',
  'problems.list',
  'sharing.of',
];

const refusals: Readonly<Record<string, AuditOutcome>> = { NOT_FOUND: 'not_found', FORBIDDEN: 'not_allowed' };

/**
 * The entry that a call makes, if it makes one: what reads, and whatever was refused because of who asked. `code` is what
 * the wire says it came to; `null` when it was done.
 */
export const auditedCall = (path: string, input: unknown, code: string | null): Audited | null => {
  const action = auditedProcedures[path];
  const outcome = code === null ? 'done' : refusals[code];
  if (outcome === undefined || (outcome === 'done' && action === undefined)) return null;
  // A verification goes on in stretches: the first of them is the action.
  if (action === 'verify' && fieldOf(input, 'after')) return null;
  const subject = sessionSubject(fieldOf(input, 'sessionId')) ?? accountSubject(fieldOf(input, 'clinicianId'));
  const after = outcome === 'done' && action === 'role_change' ? changeOf(path, input) : null;
  return { action: action ?? 'refused', subject, outcome, ...(after && { after }) };
};

/** What people were changed to: codes and names of roles, of an input that has been checked. */
const changeOf = (path: string, input: unknown): string => {
  const roles = fieldOf(input, 'roles');
  return [path.replace('clinic.', ''), ...(Array.isArray(roles) ? roles : [])].join(' ');
};

const fieldOf = (input: unknown, name: string): unknown =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[name] : undefined;

/** Only what has the form of a session's id: an input that was never checked may hold anything. */
export const sessionSubject = (id: unknown): string | null =>
  typeof id === 'string' && /^ses_[0-9a-f-]{36}$/.test(id) ? id : null;

const accountSubject = (id: unknown): string | null =>
  typeof id === 'string' && /^cli_[0-9a-f-]{36}$/.test(id) ? id : null;
