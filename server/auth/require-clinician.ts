import 'server-only';
import { redirect } from 'next/navigation';
import type { CurrentClinician } from './clinician';
import { currentClinician } from './current-clinician';

/** Who is asking for this page; a stranger is sent to sign in. Every page of the clinic begins with it. */
export const requireClinician = async (): Promise<CurrentClinician> =>
  (await currentClinician()) ?? redirect('/sign-in');
