import 'server-only';
import { redirect } from 'next/navigation';
import type { Role } from '../tenancy/roles';
import { holds } from '../tenancy/store-for';
import type { CurrentClinician } from './clinician';
import { currentClinician, waitingSignIn } from './current-clinician';

/**
 * Who is asking for this page, whatever their roles; a stranger is sent to sign in, and who is half signed in to the other
 * half. For what is the same for everybody.
 */
export const requireSignedIn = async (): Promise<CurrentClinician> => {
  const clinician = await currentClinician();
  if (clinician) return clinician;
  const waiting = await waitingSignIn();
  redirect(waiting ? placeOf(waiting) : '/sign-in');
};

/** Where a sign-in goes on that waits for something. */
export const placeOf = ({ awaits }: { readonly awaits: 'second_factor' | 'enrolment' }): string =>
  awaits === 'second_factor' ? '/sign-in/second-factor' : '/sign-in/enrol';

/** Who is asking, if they hold one of these roles; others are told whom the page is for. */
export const requireRole = async (...wanted: readonly Role[]): Promise<CurrentClinician> => {
  const clinician = await requireSignedIn();
  return holds(clinician, wanted) ? clinician : redirect('/not-allowed');
};

/** A clinician: every page on patients and their sessions begins with it. */
export const requireClinician = (): Promise<CurrentClinician> => requireRole('clinician');
