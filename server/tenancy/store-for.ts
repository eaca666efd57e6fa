import type { CurrentClinician } from '../auth/clinician';
import { inClinic } from './clinic-scope';
import type { Role } from './roles';

/** Somebody asked for what none of their roles gives. Becomes a refusal wherever it arrives. */
export class RoleRefused extends Error {
  override readonly name = 'RoleRefused';
}

/** Whether somebody holds one of these roles. What cannot be told is no (SEC-32). */
export const holds = (clinician: CurrentClinician | null | undefined, wanted: readonly Role[]): boolean =>
  Array.isArray(clinician?.roles) && wanted.some((role) => clinician.roles.includes(role));

// biome-ignore lint/suspicious/noExplicitAny: any function of a store, whatever it takes after the clinician
type Asked = (clinician: CurrentClinician, ...rest: any[]) => Promise<unknown>;

/**
 * A store whose every function is refused to whoever has none of these roles, and sees the rows of the asking clinician's
 * clinic only (SEC-01). A function that is added to the store later is guarded with the others.
 */
export const storeFor = <Store extends Record<keyof Store, Asked>>(wanted: readonly Role[], store: Store): Store => {
  const guarded = Object.entries<Asked>(store).map(([name, ask]) => [
    name,
    async (clinician: CurrentClinician, ...rest: unknown[]) => {
      if (!holds(clinician, wanted)) throw new RoleRefused(`${name} is for ${wanted.join(' or ')}`);
      return inClinic(clinician.clinicId, () => ask.call(store, clinician, ...rest));
    },
  ]);
  return Object.fromEntries(guarded) as Store;
};
