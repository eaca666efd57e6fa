import type { Clock } from '../clock';
import type { SignInId } from '../ids';
import type { SignInStore } from './sign-in-store';

/** How long a proof is fresh: what changes an account or carries data away asks for one (SEC-14). */
const FRESH_MINUTES = 10;

/** Whether the owner of this sign-in has shown who they are within the last ten minutes. */
export const freshProof = async (
  { signIns, clock }: { readonly signIns: Pick<SignInStore, 'standing'>; readonly clock: Clock },
  { signInId }: { readonly signInId: SignInId },
): Promise<boolean> => {
  const standing = await signIns.standing(signInId);
  return standing !== null && Date.parse(clock.now()) - Date.parse(standing.provedAt) < FRESH_MINUTES * 60_000;
};
