import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/auth/sign-in-form';
import { PageHeader } from '@/components/ui/page-header';
import { accountStore } from '@/server/accounts/account-store';
import { currentClinician } from '@/server/auth/current-clinician';
import { db } from '@/server/db';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { readonly searchParams: Promise<{ error?: string; email?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  if (await currentClinician()) redirect('/');
  const { error } = await searchParams;
  const nobody = await accountStore(db()).isEmpty();
  return (
    <>
      <PageHeader title="Sign in" />
      {nobody ? (
        <p>
          There is no account yet. The first one is created with the link that was printed in the terminal when the
          server started.
        </p>
      ) : (
        <SignInForm refused={error !== undefined} />
      )}
    </>
  );
}
