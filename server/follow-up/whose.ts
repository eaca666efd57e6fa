import type { CurrentClinician } from '../auth/clinician';
import type { Whose } from './follow-up-store';

/** Whose sessions an address asks for: one's own, or those of somebody who shares some; anything else is all. Cannot fail. */
export const whoseIn = (
  by: string | undefined,
  { id }: Pick<CurrentClinician, 'id'>,
  sharers: readonly { readonly id: string }[],
): Whose => [id, ...sharers.map((sharer) => sharer.id)].find((one) => one === by) ?? null;
