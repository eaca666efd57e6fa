import { type Role, roles } from '../tenancy/roles';

/** Which values of the provider’s claim give which role. */
export type RoleMap = ReadonlyMap<Role, readonly string[]>;

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

/** Reads “clinician=gastro,physicians; administrator=it”; null when it is not written so. */
export const parseRoleMap = (text: string): RoleMap | null => {
  const map = new Map<Role, readonly string[]>();
  for (const part of text.split(';').filter((piece) => piece.trim())) {
    const [name = '', list, ...more] = part.split('=').map((piece) => piece.trim());
    const values = (list ?? '').split(',').map((value) => value.trim());
    if (!isRole(name) || map.has(name) || more.length > 0 || values.includes('')) return null;
    map.set(name, values);
  }
  return map.size > 0 ? map : null;
};

/** The roles that a claim gives: a list of values, or one. Anything else gives none. */
export const rolesOf = (map: RoleMap, claim: unknown): Role[] => {
  const given: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return [...map].filter(([, values]) => values.some((value) => given.includes(value))).map(([role]) => role);
};
