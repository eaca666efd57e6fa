import type { Clock } from '../clock';
import type { ClinicianId, SignInId } from '../ids';
import type { SignInStore } from './sign-in-store';
import type { EndsIn } from './steps/schema';

/** In how many seconds a sign-in ends for want of requests, and in any case; null when there is none (SEC-06). */
export const endsInOf = async (
  { signIns, clock }: { readonly signIns: Pick<SignInStore, 'standing'>; readonly clock: Clock },
  { id, signInId }: { readonly id: ClinicianId; readonly signInId: SignInId },
): Promise<EndsIn | null> => {
  const standing = await signIns.standing(signInId);
  const until = (end: string): number => Math.max(0, Math.floor((Date.parse(end) - Date.parse(clock.now())) / 1000));
  return standing && { account: id, idleSeconds: until(standing.idleEndsAt), seconds: until(standing.endsAt) };
};
