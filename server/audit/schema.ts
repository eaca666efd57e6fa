import { z } from 'zod';

/** What is audited. Writing to a session is not here: its own events say who, when and what. */
export const auditActions = [
  'read',
  'list',
  'search',
  'read_problems',
  'export',
  'print',
  'verify',
  'read_audit',
  'export_audit',
  'sign_in',
  'sign_in_failed',
  'sign_out',
  'share',
  'unshare',
  'role_change',
  'invite',
  'revoke_invitation',
  'disable',
  'enable',
  'end_sign_ins',
  'new_password_link',
  'remove_factors',
  'join',
  'account_change',
  'make_clinic',
  'setting_change',
  'input_flood',
  'refused',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** How it ended: done, or why it was refused. */
export const auditOutcomes = ['done', 'not_found', 'not_allowed', 'failed'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

/** One thing that somebody did, as it is handed in. Nothing clinical: ids, codes and names of roles. */
export interface Audited {
  readonly action: AuditAction;
  /** The session or account that it was about. */
  readonly subject?: string | null;
  readonly outcome?: AuditOutcome;
  /** For a change that is no session's: what was, what is, why. */
  readonly before?: string | null;
  readonly after?: string | null;
  readonly reason?: string | null;
}

/** What a change came to, for its entry: the old value, the new one, and why, where somebody said so (REG-22). */
export interface Change {
  /** What it was about, where the input of the call does not say. */
  readonly subject?: string;
  readonly before: string;
  readonly after: string;
  readonly reason?: string | null;
}

/** Where a request came from. */
export interface AuditOrigin {
  readonly address: string;
  readonly browser: string;
  readonly requestId: string;
}

/** Stands where an address would: whoever did it was on the machine that the app runs on, and the app cannot know who. */
export const THE_SERVER = 'the server';
/** In the place of an account's id: whoever did it from the server cannot be known. */
export const NOBODY = 'nobody';

const day = z.iso.date();
const id = z.string().regex(/^[\w-]{0,60}$/);
export const auditFilters = z.strictObject({
  from: day.nullish(),
  /** The last day that is shown. */
  until: day.nullish(),
  clinicianId: id.nullish(),
  action: z.enum(auditActions).nullish(),
  subject: id.nullish(),
});
export type AuditFilters = z.infer<typeof auditFilters>;

export interface AuditLine {
  readonly number: number;
  readonly at: string;
  readonly clinicianId: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly address: string | null;
  readonly browser: string | null;
  readonly requestId: string | null;
}

export const printedInput = z.strictObject({
  sessionId: z.string().regex(/^ses_[0-9a-f-]{36}$/),
});
export const printedOutput = z.strictObject({});

/** Where the column of an entry's number ends (PostgreSQL `integer`). */
const LAST_NUMBER = 2 ** 31 - 1;

export const verifyAuditInput = z.strictObject({
  /** Where the stretch before this one ended. */
  after: z.int().min(0).max(LAST_NUMBER).default(0),
});
export const auditStretch = z.strictObject({
  entries: z.int(),
  next: z.int().nullable(),
  /** The first entry that is wrong, and how. */
  fault: z
    .strictObject({
      number: z.int(),
      kind: z.enum([
        'entry_missing',
        'entry_changed',
        'entries_missing_at_end',
        'entries_added_at_end',
        'end_replaced',
      ]),
    })
    .nullable(),
});
export type AuditStretch = z.infer<typeof auditStretch>;
