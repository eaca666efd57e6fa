import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FirstAccountForm } from '@/components/auth/first-account-form';
import { PageHeader } from '@/components/ui/page-header';
import { accountStore } from '@/server/accounts/account-store';
import { signInRules } from '@/server/auth/sign-in-rules';
import { db } from '@/server/db';

export const metadata: Metadata = { title: 'Create the first account' };

export default async function SetupPage() {
  if (!(await accountStore(db()).isEmpty())) redirect('/sign-in');
  return (
    <>
      <PageHeader title="Create the first account" lead="Yours, and the clinic it belongs to. This link works once." />
      <FirstAccountForm secondFactorRequired={signInRules().secondFactorRequired} />
    </>
  );
}
