import type { Role } from '@/server/clinics/schema';

export const roleNames: Readonly<Record<Role, string>> = {
  clinician: 'Clinician',
  reviewer: 'Reviewer',
  administrator: 'Administrator',
  auditor: 'Auditor',
};

export const roleMeanings: Readonly<Record<Role, string>> = {
  clinician: 'Works with patients: sessions of their own and those shared with them',
  reviewer: 'Reads the library and its evidence; no patient’s session',
  administrator: 'Looks after people and settings; no patient’s session',
  auditor: 'Reads who did what and when; no patient’s session',
};

export const rolesText = (roles: readonly Role[]): string =>
  roles.map((role) => roleNames[role]).join(', ') || 'No role';
