import type { CurrentClinician } from '../auth/clinician';

/** Whose sessions are looked at; `null` for the asking clinician's own and those shared with them. */
export type Whose = string | null;

/** The same as a condition, by the number of its parameter. */
export const ofWhom = (whose: `$${number}`): string => `(${whose}::text IS NULL OR "clinicianId" = ${whose})`;

/** Whose sessions an address asks for: one's own, or those of somebody who shares some; anything else is all. Cannot fail. */
export const whoseIn = (
  by: string | undefined,
  { id }: Pick<CurrentClinician, 'id'>,
  sharers: readonly { readonly id: string }[],
): Whose => [id, ...sharers.map((sharer) => sharer.id)].find((one) => one === by) ?? null;
