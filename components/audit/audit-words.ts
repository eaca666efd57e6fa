import type { AuditAction, AuditOutcome } from '@/server/audit/schema';

export const actionNames: Readonly<Record<AuditAction, string>> = {
  read: 'Read a session',
  list: 'Listed sessions',
  search: 'Searched sessions',
  export: 'Exported',
  print: 'Printed',
  verify: 'Verified the record',
  read_audit: 'Read the audit',
  export_audit: 'Exported the audit',
  sign_in: 'Signed in',
  sign_in_failed: 'Failed to sign in',
  sign_out: 'Signed out',
  share: 'Shared a session',
  unshare: 'Ended a share',
  role_change: 'Changed roles',
  invite: 'Invited, or took it back',
  disable: 'Disabled an account',
  enable: 'Enabled an account',
  end_sign_ins: 'Ended sign-ins',
  refused: 'Tried something else',
};

export const outcomeNames: Readonly<Record<AuditOutcome, string>> = {
  done: 'Done',
  not_found: 'Not found',
  not_allowed: 'Not allowed',
  failed: 'Failed',
};

/** A code of another version of the app is shown as it stands. */
export const nameIn = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;
