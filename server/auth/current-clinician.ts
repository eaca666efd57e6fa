import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { authDeps } from './auth-deps';
import type { CurrentClinician } from './clinician';
import { signInCookie } from './cookies';
import { freshProof } from './fresh-proof';
import type { WaitingSignIn } from './sign-in-store';

const tokenOf = async (): Promise<string | undefined> => (await cookies()).get(signInCookie())?.value;

/**
 * Who is asking, or `null`. The database is asked each time (once a request), so that ending a sign-in or disabling an
 * account works on the next call. The rest of the app knows of signing in only what this function says.
 */
export const currentClinician = cache(async (): Promise<CurrentClinician | null> => {
  const token = await tokenOf();
  const { signIns, clock } = authDeps();
  return token ? signIns.clinicianOf(token, clock.now()) : null;
});

/** A sign-in of this browser that still waits for something, and opens nothing until it has it. */
export const waitingSignIn = cache(async (): Promise<WaitingSignIn | null> => {
  const token = await tokenOf();
  const { signIns, clock } = authDeps();
  return token ? signIns.waitingOf(token, clock.now()) : null;
});

/** Whether who is asking has shown who they are within the last minutes (SEC-14). */
export const hasFreshProof = async (): Promise<boolean> => {
  const clinician = await currentClinician();
  return clinician !== null && freshProof(authDeps(), clinician);
};
