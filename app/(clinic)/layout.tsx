import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { AdministrationLink } from '@/components/clinic/administration-link';
import { AppFrame } from '@/components/frame/app-frame';
import { PrintVersion } from '@/components/frame/print-version';
import { themeCookie, themeOf } from '@/components/frame/theme';
import { currentClinician } from '@/server/auth/current-clinician';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';
import { currentIndexFile } from '@/server/library/search-file';
import { TRPCProvider } from '@/trpc/react';

/** Frame and navigation. Who may see what is decided where the data is read, not here (SEC-01). */
export default async function ClinicLayout({ children }: { readonly children: ReactNode }) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  const clinician = await currentClinician();
  return (
    <TRPCProvider>
      <PrintVersion version={library().knowledge.version} />
      <AppFrame
        theme={theme}
        {...(clinician && { roles: clinician.roles, lookUp: currentIndexFile().digest })}
        account={
          clinician && (
            <>
              {clinician.roles.includes('administrator') && <AdministrationLink />}
              <SignOutButton name={clinician.name} />
            </>
          )
        }
        statement={<p>{intendedUse}</p>}
      >
        {children}
      </AppFrame>
    </TRPCProvider>
  );
}
