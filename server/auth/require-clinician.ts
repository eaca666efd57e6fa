import 'server-only';
import { redirect } from 'next/navigation';
import type { CurrentClinician } from './clinician';
import { currentClinician, waitingSignIn } from './current-clinician';

/**
 * Who is asking for this page; a stranger is sent to sign in, and who is half signed in to the other half. Every page of
 * the clinic begins with it.
 */
export const requireClinician = async (): Promise<CurrentClinician> => {
  const clinician = await currentClinician();
  if (clinician) return clinician;
  const waiting = await waitingSignIn();
  redirect(waiting ? placeOf(waiting) : '/sign-in');
};

/** Where a sign-in goes on that waits for something. */
export const placeOf = ({ awaits }: { readonly awaits: 'second_factor' | 'enrolment' }): string =>
  awaits === 'second_factor' ? '/sign-in/second-factor' : '/sign-in/enrol';
