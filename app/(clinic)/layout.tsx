import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { AccountLink } from '@/components/auth/account-link';
import { SignInLimits } from '@/components/auth/sign-in-limits';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { AppFrame } from '@/components/frame/app-frame';
import { DutyLinks } from '@/components/frame/duty-links';
import { densityCookie, densityOf } from '@/components/frame/looks';
import { PrintVersion } from '@/components/frame/print-version';
import { themeCookie, themeOf } from '@/components/frame/theme';
import { DraftKeeper } from '@/components/session/draft-keeper';
import { engineVersion } from '@/engine';
import { appVersion } from '@/server/app-version';
import { authDeps } from '@/server/auth/auth-deps';
import { currentClinician } from '@/server/auth/current-clinician';
import { endsInOf } from '@/server/auth/ends-in';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';
import { indexFiles } from '@/server/library/search-file';
import { TRPCProvider } from '@/trpc/react';

/** Frame and navigation. Who may see what is decided where the data is read, not here (SEC-01). */
export default async function ClinicLayout({ children }: { readonly children: ReactNode }) {
  const kept = await cookies();
  const theme = themeOf(kept.get(themeCookie)?.value);
  const clinician = await currentClinician();
  const { signIns, clock } = authDeps();
  const standing = clinician && (await signIns.standing(clinician.signInId));
  return (
    <TRPCProvider clinician={clinician?.id}>
      <PrintVersion version={library().knowledge.version} engine={engineVersion} app={appVersion} />
      <AppFrame
        theme={theme}
        {...(clinician && {
          density: densityOf(kept.get(densityCookie)?.value),
          roles: clinician.roles,
          lookUp: indexFiles()[0].digest,
        })}
        account={
          clinician && (
            <>
              <DutyLinks roles={clinician.roles} />
              <AccountLink name={clinician.name} />
              <SignOutButton
                name={clinician.name}
                {...(standing?.method === 'single_sign_on' && { next: '/api/single-sign-on/leave' })}
              />
            </>
          )
        }
        statement={<p>{intendedUse}</p>}
      >
        <DraftKeeper />
        {children}
      </AppFrame>
      {standing && <SignInLimits {...endsInOf(clinician.id, standing, clock.now())} />}
    </TRPCProvider>
  );
}
