import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { systemClock } from '../clock';
import { db } from '../db';
import type { CurrentClinician } from './clinician';
import { signInCookie } from './cookies';
import { signInStore } from './sign-in-store';

/**
 * Who is asking, or `null`. The database is asked each time (once a request), so that ending a sign-in or disabling an
 * account works on the next call. The rest of the app knows of signing in only what this function says.
 */
export const currentClinician = cache(async (): Promise<CurrentClinician | null> => {
  const token = (await cookies()).get(signInCookie())?.value;
  return token ? signInStore(db()).clinicianOf(token, systemClock.now()) : null;
});
