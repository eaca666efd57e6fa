import { roles } from '../tenancy/roles';
import type { Audited, AuditOutcome, Change } from './schema';

/** What reading, sharing and changes of people are written down as (REG-22, REG-25), by the path of the procedure. */
export const auditedProcedures: Readonly<Record<string, Audited['action']>> = {
  'sessions.open': 'read',
  'sessions.list': 'list',
  'followUp.recall': 'list',
  'filters.seekWords': 'search',
  'problems.list': 'read_problems',
  'record.verify': 'verify',
  'audit.verify': 'verify',
  'audit.printed': 'print',
  'sharing.share': 'share',
  'sharing.unshare': 'unshare',
  'clinic.invite': 'invite',
  'clinic.revokeInvitation': 'revoke_invitation',
  'clinic.setRoles': 'role_change',
  'clinic.disable': 'disable',
  'clinic.enable': 'enable',
  'clinic.endSignIns': 'end_sign_ins',
};

/** Of these, what changes something: each says what it came to, by `noteChange`, in the transaction that makes it. A test asks. */
export const auditedChanges: ReadonlySet<Audited['action']> = new Set([
  'share',
  'unshare',
  'role_change',
  'invite',
  'revoke_invitation',
  'disable',
  'enable',
  'end_sign_ins',
]);

/** Queries that say nothing of a patient or of who did what. A new query is here or above: a test asks. */
export const unauditedQueries: readonly string[] = [
  'calculators.list',
  'calculators.open',
  'sessions.count',
  'filters.saved',
  'clinic.people',
  'sharing.of',
];

const refusals: Readonly<Record<string, AuditOutcome>> = { NOT_FOUND: 'not_found', FORBIDDEN: 'not_allowed' };

/**
 * The entry that a call makes, if it makes one: what reads, what changes people and rights, and whatever was refused because
 * of who asked. `code` is what the wire says it came to; `null` when it was done. Of a change that was refused, the new value
 * is the one that was wanted.
 */
export const auditedCall = (
  path: string,
  input: unknown,
  code: string | null,
  change: Change | null = null,
): Audited | null => {
  const action = auditedProcedures[path];
  const outcome = code === null ? 'done' : refusals[code];
  if (outcome === undefined || (outcome === 'done' && action === undefined)) return null;
  // A verification goes on in stretches: the first of them is the action.
  if (action === 'verify' && fieldOf(input, 'after')) return null;
  const session = sessionSubject(fieldOf(input, 'sessionId'));
  const person = personSubject(fieldOf(input, 'clinicianId') ?? fieldOf(input, 'colleagueId'));
  const made = { action: action ?? ('refused' as const), subject: session ?? person, outcome };
  if (change && outcome === 'done') return { ...made, ...change };
  const wanted = action === 'role_change' || action === 'invite' ? rolesIn(fieldOf(input, 'roles')) : null;
  return { ...made, after: session ? person : wanted };
};

const fieldOf = (input: unknown, name: string): unknown =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[name] : undefined;

const personSubject = (id: unknown): string | null =>
  typeof id === 'string' && /^cli_[0-9a-f-]{36}$/.test(id) ? id : null;

const rolesIn = (given: unknown): string | null =>
  Array.isArray(given) ? roles.filter((role) => given.includes(role)).join(', ') : null;

/** Only what has the form of a session's id: an input that was never checked may hold anything. */
export const sessionSubject = (id: unknown): string | null =>
  typeof id === 'string' && /^ses_[0-9a-f-]{36}$/.test(id) ? id : null;
