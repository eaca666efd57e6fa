import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/auth/sign-in-form';
import { PageHeader } from '@/components/ui/page-header';
import { accountStore } from '@/server/accounts/account-store';
import { currentClinician } from '@/server/auth/current-clinician';
import { db } from '@/server/db';
import { singleSignOnSettings } from '@/server/single-sign-on/settings';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { readonly searchParams: Promise<{ error?: string; again?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { error, again } = await searchParams;
  // Asked to sign in again before the time is over: then the form comes all the same.
  if (!again && (await currentClinician())) redirect('/');
  const nobody = await accountStore(db()).isEmpty();
  return (
    <>
      <PageHeader title="Sign in" lead="From gut symptoms to a cause." />
      {nobody ? (
        <p>
          There is no account yet. The first one is created with the link that was printed in the terminal when the
          server started.
        </p>
      ) : (
        <SignInForm refused={error !== undefined} singleSignOn={singleSignOnSettings()?.name ?? null} />
      )}
    </>
  );
}
