import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EnrolmentPage } from '@/components/auth/enrolment-page';
import { PageHeader } from '@/components/ui/page-header';
import { waitingSignIn } from '@/server/auth/current-clinician';

export const metadata: Metadata = { title: 'Set up a second factor' };

export default async function EnrolPage() {
  const waiting = await waitingSignIn();
  if (waiting?.awaits !== 'enrolment') redirect('/sign-in');
  return (
    <>
      <PageHeader
        title="Set up a second factor"
        lead="A password alone is not enough here. Add something that only you have: from then on you show both when you sign in."
        back={{ href: '/sign-in', label: 'Sign in as somebody else' }}
      />
      <EnrolmentPage />
    </>
  );
}
