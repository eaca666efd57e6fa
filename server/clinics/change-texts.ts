import { roles } from '../tenancy/roles';

// What was and what is, as it stands in the audit: the app and the command line write the same.

/** Roles in their own order; somebody without any has none. */
export const roleText = (given: readonly string[] = []): string =>
  roles.filter((role) => given.includes(role)).join(', ') || 'none';

/** How many sign-ins are open. */
export const openText = (count: number): string => `${count} open`;

export const stateText = (disabledAt: unknown): string => (disabledAt ? 'disabled' : 'enabled');
