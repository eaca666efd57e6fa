import type { AuditAction, AuditOutcome } from '@/server/audit/schema';

export const actionNames: Readonly<Record<AuditAction, string>> = {
  read: 'Read a session',
  list: 'Listed sessions',
  search: 'Searched sessions',
  read_problems: 'Read the reported problems',
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
  invite: 'Invited',
  revoke_invitation: 'Withdrew an invitation',
  disable: 'Disabled an account',
  enable: 'Enabled an account',
  end_sign_ins: 'Ended sign-ins',
  remove_factors: 'Took away the second factors',
  join: 'Came by an invitation',
  account_change: 'Changed their account',
  new_password_link: 'Made a link for a new password',
  make_clinic: 'Made the clinic',
  setting_change: 'Changed a setting',
  input_flood: 'Sent a flood of what was not understood',
  refused: 'Tried something else',
};

export const outcomeNames: Readonly<Record<AuditOutcome, string>> = {
  done: 'Done',
  not_found: 'Not found',
  not_allowed: 'Not allowed',
  failed: 'Failed',
};

export const settingNames: Readonly<Record<string, string>> = {
  second_factor: 'Second factor',
  sign_in_hours: 'Hours until a sign-in ends',
  idle_minutes: 'Minutes unused until a sign-in ends',
  single_sign_on: 'Single sign-on',
  single_sign_on_roles: 'Roles by single sign-on',
  master_key: 'Master key',
  data_key: 'Data key of the clinic',
  retention_months: 'Months that sessions are kept',
};

/** Whoever sits at the server is not signed in to the app: the audit cannot say who it was, and says that. */
export const FROM_THE_SERVER = 'Not known: from the server';

/** Who or what each id stands for, for the reader. */
export type NamesById = Readonly<Record<string, string>>;

const anyId = /\b(?:cli|lnk)_[0-9a-f-]{36}\b/g;

/**
 * What was before and what is, with names for ids: “clinician → clinician, reviewer”. What both begin with, such as with whom
 * a session is shared, is said once. An entry of another version of the app may have no old value.
 */
export const changeWords = (before: string | null, after: string | null, names: NamesById): string => {
  const named = (text: string | null): string => text?.replaceAll(anyId, (id) => names[id] ?? id) ?? '';
  const [was, is] = [named(before), named(after)];
  const whose = /^.+?: /.exec(was)?.[0] ?? '';
  const said = whose && is.startsWith(whose) ? [was.slice(whose.length), whose, is.slice(whose.length)] : [was, '', is];
  return said[0] ? `${said[1]}${said[0]} → ${said[2] || 'none'}` : `to ${is}`;
};

/** A code of another version of the app is shown as it stands. */
export const nameIn = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;
