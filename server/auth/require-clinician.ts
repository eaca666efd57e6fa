import 'server-only';
import { redirect } from 'next/navigation';
import type { Role } from '../tenancy/roles';
import { holds } from '../tenancy/store-for';
import type { CurrentClinician } from './clinician';
import { currentClinician } from './current-clinician';

/** Who is asking for this page, whatever their roles; a stranger is sent to sign in. For what is the same for everybody. */
export const requireSignedIn = async (): Promise<CurrentClinician> =>
  (await currentClinician()) ?? redirect('/sign-in');

/** Who is asking, if they hold one of these roles; others are told whom the page is for. */
export const requireRole = async (...wanted: readonly Role[]): Promise<CurrentClinician> => {
  const clinician = await requireSignedIn();
  return holds(clinician, wanted) ? clinician : redirect('/not-allowed');
};

/** A clinician: every page on patients and their sessions begins with it. */
export const requireClinician = (): Promise<CurrentClinician> => requireRole('clinician');
